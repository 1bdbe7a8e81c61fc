SELECT id, scale_minimum, scale_maximum, scale_step FROM question
