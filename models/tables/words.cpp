#include "models/tables/words.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

QString Words::customerWord(QStringView key) {
    if (key == "patient"_L1)
        return tr("patients");
    if (key == "guest"_L1)
        return tr("guests");
    if (key == "citizen"_L1)
        return tr("citizens");
    if (key == "client"_L1)
        return tr("clients");
    if (key == "member"_L1)
        return tr("members");
    return tr("customers");
}

QString Words::mirror(Mirror mirror) const {
    switch (mirror) {
    case Mirror::Customers:
        return customerWord(m_customer);
    case Mirror::Employees:
        return tr("employees");
    case Mirror::Managers:
        return tr("managers");
    case Mirror::Leaders:
        return tr("leaders");
    }
    return {};
}

QString Words::mirrorLabel(Mirror mirror) const {
    QString word = this->mirror(mirror);
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

QString Words::verdict(SymmetryVerdict verdict, Mirror other) const {
    switch (verdict) {
    case SymmetryVerdict::Symmetric:
        return tr("symmetric");
    case SymmetryVerdict::SymmetricWithNote:
        return tr("nearly symmetric");
    case SymmetryVerdict::OthersWorseOff:
        return tr("%1 worse off").arg(mirror(other));
    case SymmetryVerdict::CustomersWorseOff:
        return tr("%1 worse off").arg(mirror(Mirror::Customers));
    case SymmetryVerdict::NotEnough:
        return tr("not enough answers to say");
    }
    return {};
}

QString Words::verdict(Verdict verdict) {
    switch (verdict) {
    case Verdict::Improvement:
        //: verdict on a measure
        return tr("Improved");
    case Verdict::Concern:
        //: verdict on a measure
        return tr("Concern");
    case Verdict::NoSignal:
        //: verdict on a measure
        return tr("No signal");
    case Verdict::NotEnough:
        //: verdict on a measure: not enough answers
        return tr("Too few to tell");
    case Verdict::Special:
        return tr("Special cause");
    }
    return {};
}

QString Words::verdict(GapVerdict verdict) {
    switch (verdict) {
    case GapVerdict::Below:
        //: delivery is below expectation
        return tr("below");
    case GapVerdict::Above:
        //: delivery is above expectation
        return tr("above");
    case GapVerdict::NotShown:
        //: these answers do not show a difference
        return tr("not shown");
    case GapVerdict::TooFew:
        //: too few answers for a figure
        return tr("too few");
    }
    return {};
}

QString Words::signal(Signal signal) {
    switch (signal) {
    case Signal::Common:
        return tr("Common cause");
    case Signal::Improvement:
        return tr("Improvement");
    case Signal::Concern:
        return tr("Concern");
    case Signal::Special:
        return tr("Special cause");
    }
    return {};
}

QString Words::assurance(Assurance assurance) {
    switch (assurance) {
    case Assurance::NoTarget:
        return tr("no target set");
    case Assurance::ConsistentlyMet:
        return tr("consistently met");
    case Assurance::ConsistentlyMissed:
        return tr("consistently missed");
    case Assurance::HitAndMiss:
        return tr("hit and miss");
    case Assurance::NotEnough:
        return tr("too few points to say");
    }
    return {};
}

QString Words::quadrant(Quadrant quadrant) {
    switch (quadrant) {
    case Quadrant::ConcentrateHere:
        return tr("Concentrate here");
    case Quadrant::KeepUp:
        return tr("Keep up the good work");
    case Quadrant::LowPriority:
        return tr("Low priority");
    case Quadrant::PossibleOverkill:
        return tr("Possible overkill");
    case Quadrant::Unknown:
        return tr("Not known");
    }
    return {};
}

QString Words::kind(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::Mean:
        return tr("Mean");
    case MeasureKind::NetPromoter:
        return tr("Net promoter score");
    case MeasureKind::Satisfaction:
        return tr("Satisfied share");
    case MeasureKind::Effort:
        return tr("Effort score");
    case MeasureKind::FriendsAndFamily:
        return tr("Friends and family test");
    case MeasureKind::ProblemIncidence:
        return tr("Share with a problem");
    case MeasureKind::Gap:
        return tr("Discrepancy");
    }
    return {};
}

QString Words::kind(TouchpointKind kind) {
    switch (kind) {
    case TouchpointKind::People:
        return tr("People");
    case TouchpointKind::Product:
        return tr("Product");
    case TouchpointKind::Place:
        return tr("Place or site");
    case TouchpointKind::Campaign:
        return tr("Campaign");
    case TouchpointKind::Values:
        return tr("Values");
    case TouchpointKind::ServiceCentre:
        return tr("Service centre");
    }
    return {};
}

QString Words::tier(Tier tier) {
    switch (tier) {
    case Tier::Standard:
        return tr("Standard");
    case Tier::Vip:
        return tr("VIP");
    case Tier::Friend:
        return tr("Friend");
    case Tier::Family:
        return tr("Family");
    }
    return {};
}

QString Words::rule(TierRule rule) {
    switch (rule) {
    case TierRule::Apart:
        return tr("standard tier");
    case TierRule::Together:
        return tr("all tiers");
    case TierRule::OnlyVip:
        return tr("VIPs only");
    case TierRule::OnlyFriends:
        return tr("friends only");
    case TierRule::OnlyFamily:
        return tr("family only");
    }
    return {};
}

QString Words::variant(JourneyVariant variant) {
    return variant == JourneyVariant::AsIs ? tr("as is") : tr("to be");
}

QString Words::direction(Direction direction) {
    return direction == Direction::HigherIsBetter ? tr("higher is better") : tr("lower is better");
}

QString Words::state(SourceState state) {
    switch (state) {
    case SourceState::Importing:
        return tr("Importing");
    case SourceState::Visible:
        //: the answers of this source count
        return tr("Counts");
    case SourceState::Undone:
        //: the import was undone, its answers count nowhere
        return tr("Undone");
    }
    return {};
}

QString Words::rows(RowsBy rows) {
    switch (rows) {
    case RowsBy::Touchpoint:
        return tr("Touchpoints");
    case RowsBy::Dimension:
        return tr("Dimensions");
    case RowsBy::Question:
        return tr("Questions");
    case RowsBy::Facet:
        return tr("Groups");
    }
    return {};
}

QString Words::oneOf(RowsBy rows) {
    switch (rows) {
    case RowsBy::Touchpoint:
        return tr("Touchpoint");
    case RowsBy::Dimension:
        return tr("Dimension");
    case RowsBy::Question:
        return tr("Question");
    case RowsBy::Facet:
        return tr("Group");
    }
    return {};
}

} // namespace symmetry
