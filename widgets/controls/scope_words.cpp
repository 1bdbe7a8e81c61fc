#include "widgets/controls/scope_words.h"

namespace symmetry {

class ScopeWords {
    Q_DECLARE_TR_FUNCTIONS(symmetry::ScopeWords)
};

namespace {

bool isOpen(const Period& period) {
    return !period.first.isValid() && !period.last.isValid();
}

int wholeMonths(const Period& period) {
    const QDate first = period.first;
    const QDate last = period.last;
    if (!first.isValid() || !last.isValid() || first.day() != 1 || last.day() != last.daysInMonth())
        return 0;
    return (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
}

} // namespace

QList<PeriodChoice> periodChoices(QDate newest) {
    QList<PeriodChoice> choices;
    if (newest.isValid()) {
        for (const int months : {1, 3, 6, 12, 24, 36})
            choices +=
                {ScopeWords::tr("Last %n months", "period", months), lastMonths(newest, months)};
        const int year = newest.year();
        choices += {ScopeWords::tr("This year"), {QDate(year, 1, 1), QDate(year, 12, 31)}};
        choices += {ScopeWords::tr("Last year"), {QDate(year - 1, 1, 1), QDate(year - 1, 12, 31)}};
    }
    choices += {ScopeWords::tr("All time"), {}};
    return choices;
}

QList<PeriodChoice> comparisonChoices(const Period& period) {
    QList<PeriodChoice> choices;
    if (period.first.isValid() && period.last.isValid()) {
        const int months = wholeMonths(period);
        const QString before = months > 0 ? ScopeWords::tr("the %n before", "months", months)
                                          : ScopeWords::tr("the same time before");
        choices += {before, periodBefore(period)};
        const Period year{period.first.addYears(-1), period.last.addYears(-1)};
        if (year != choices.first().period)
            choices += {ScopeWords::tr("a year earlier"), year};
    }
    choices += {ScopeWords::tr("nothing"), {}};
    return choices;
}

QString periodWords(const Period& period, QDate newest, const Format& format) {
    const auto choices = periodChoices(newest);
    for (const PeriodChoice& choice : choices) {
        if (choice.period == period)
            return choice.words;
    }
    return format.period(period);
}

QString comparisonWords(const Scope& scope, const Format& format) {
    const auto choices = comparisonChoices(scope.period);
    for (const PeriodChoice& choice : choices) {
        if (choice.period == scope.comparison)
            return choice.words;
    }
    return isOpen(scope.comparison) ? ScopeWords::tr("nothing") : format.period(scope.comparison);
}

QString facetWords(const Facet& facet, const QList<FacetValue>& values,
                   const QList<FacetValueId>& chosen) {
    if (chosen.isEmpty())
        return ScopeWords::tr("any %1", "facet, such as: any channel").arg(facet.name);
    QStringList names;
    for (const FacetValue& value : values) {
        if (chosen.contains(value.id))
            names += value.label;
    }
    if (names.size() <= 2)
        return names.join(ScopeWords::tr(" or "));
    return ScopeWords::tr("%n values of %1", "facet", static_cast<int>(names.size()))
        .arg(facet.name);
}

QString tierWords(TierRule rule) {
    switch (rule) {
    case TierRule::Apart:
        return ScopeWords::tr("VIP, friends and family apart");
    case TierRule::Together:
        return ScopeWords::tr("all tiers");
    case TierRule::OnlyVip:
        return ScopeWords::tr("VIP only");
    case TierRule::OnlyFriends:
        return ScopeWords::tr("friends only");
    case TierRule::OnlyFamily:
        return ScopeWords::tr("family only");
    }
    return {};
}

} // namespace symmetry
