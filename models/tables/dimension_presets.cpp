#include "models/tables/dimension_presets.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

QList<PresetDimension> DimensionPresets::serviceQuality(bool weighted) {
    const auto weight = [weighted](double classical) { return weighted ? classical : 1.0; };
    return {{tr("Tangibles"), tr("What can be seen and touched is in good order."), weight(11)},
            {tr("Reliability"), tr("What was promised is done, and done right."), weight(32)},
            {tr("Responsiveness"), tr("Help comes willingly and without delay."), weight(22)},
            {tr("Assurance"), tr("People know their work and earn confidence."), weight(19)},
            {tr("Empathy"), tr("Each person is seen and attended to."), weight(16)}};
}

QList<PresetDimension> DimensionPresets::themes() {
    return {{tr("Behaviour"), tr("How people treat each other, day by day.")},
            {tr("Ease and adaptability"), tr("Things are simple, and bend to the situation.")},
            {tr("Values"), tr("What the house says it stands for can be felt.")},
            {tr("Listening"), tr("What people say is heard, and something comes of it.")},
            {tr("Human and digital"), tr("People and systems help each other instead of getting in "
                                         "the way.")},
            {tr("Trust"), tr("One can rely on words being meant.")},
            {tr("Autonomy"), tr("Everybody may decide what is theirs to decide.")},
            {tr("Consideration"), tr("Effort and time of others are respected.")},
            {tr("Competence and support"), tr("People can do their work, and get help where they "
                                              "cannot.")},
            {tr("Cooperation"), tr("Teams and partners pull in one direction.")},
            {tr("Environment"), tr("Place, tools and surroundings do good.")}};
}

QList<DimensionPreset> DimensionPresets::all() {
    return {{u"service-quality"_s, tr("Five dimensions of service quality"), serviceQuality(false)},
            {u"service-quality-weighted"_s,
             tr("Five dimensions of service quality, with the classical weights"),
             serviceQuality(true)},
            {u"themes"_s, tr("Eleven themes of one experience"), themes()}};
}

} // namespace symmetry
