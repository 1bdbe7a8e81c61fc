SELECT id FROM source WHERE state = 1
