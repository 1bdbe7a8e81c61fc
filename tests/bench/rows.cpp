#include "tests/bench/rows.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace symmetry::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

int facetValue(const Profile& profile, const SurveyFacet& facet) {
    for (const qint64 value : profile.facetValues) {
        if (value > facet.first && value <= facet.first + facet.values)
            return static_cast<int>(value - facet.first);
    }
    return -1;
}

int valueOf(const Scale& scale, quint8 code) {
    return code == Scale::noCode ? -1 : static_cast<int>(scale.value(code));
}

QString moments(const QString& column) {
    return u"count(%1), sum(%1), sum(%1 * %1)"_s.arg(column);
}

QString where(const Scope& scope) {
    QString sql = u"tier = 0"_s;
    for (const SurveyFacet& facet : surveyFacets()) {
        QStringList values;
        for (const FacetValueId value : scope.facets.value(FacetId{facet.first}))
            values.append(QString::number(value.value - facet.first));
        if (!values.isEmpty())
            sql += u" AND "_s + facet.name + u" IN ("_s + values.join(u',') + u')';
    }
    return sql;
}

} // namespace

void forEachRow(const Survey& survey, const std::function<void(const std::vector<int>&)>& row) {
    const auto facets = surveyFacets();
    std::vector<int> values(16);
    for (const SegmentPtr& s : survey.frame.segments()) {
        for (size_t r = 0; r < s->responses(); ++r) {
            const Profile& profile = survey.frame.profiles()[s->profile[r]];
            const QDate date = dateOfDay(s->day[r]);
            values[0] = static_cast<int>(s->response[r]);
            values[1] = s->day[r];
            values[2] = (date.year() - Survey::firstDate().year()) * 12 + date.month() - 1;
            values[3] = static_cast<int>(profile.mirror);
            values[4] = static_cast<int>(profile.tier);
            for (qsizetype f = 0; f < facets.size(); ++f)
                values[static_cast<size_t>(5 + f)] = facetValue(profile, facets[f]);
            for (size_t a = s->firstAnswer[r]; a < s->firstAnswer[r + 1]; ++a) {
                const Asked& asked = survey.questions[s->question[a] - 1];
                const Scale& scale = asked.question.scale;
                const std::array<int, 7> answer{asked.measure,
                                                asked.touchpoint,
                                                asked.dimension,
                                                scale.codes() - 1,
                                                valueOf(scale, s->expected[a]),
                                                valueOf(scale, s->delivered[a]),
                                                valueOf(scale, s->importance[a])};
                std::copy(answer.begin(), answer.end(), values.begin() + 9);
                row(values);
            }
        }
    }
}

bool writeCsv(const Survey& survey, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    QByteArray buffer = QByteArray(columnNames) + '\n';
    bool fine = true;
    forEachRow(survey, [&](const std::vector<int>& values) {
        for (const int value : values) {
            if (value >= 0)
                buffer += QByteArray::number(value);
            buffer += ',';
        }
        buffer.back() = '\n';
        if (buffer.size() > 1'000'000) {
            fine = fine && file.write(buffer) == buffer.size();
            buffer.clear();
        }
    });
    return file.write(buffer) == buffer.size() && fine && file.flush();
}

QStringList overviewSql(const Scope& scope) {
    const QString filter = where(scope);
    const auto day = [](QDate date) { return QString::number(dayNumber(date)); };
    const QString period = u"CASE WHEN day BETWEEN "_s + day(scope.period.first) + u" AND "_s +
                           day(scope.period.last) + u" THEN 0 ELSE 1 END"_s;
    const QString days =
        u" AND day BETWEEN "_s + day(scope.comparison.first) + u" AND "_s + day(scope.period.last);
    const QString score = u"avg((%1 - 1) * 100.0 / top)"_s;
    return {
        u"SELECT month, measure, delivered, count(*) FROM answer WHERE measure IS NOT NULL AND "
        "delivered IS NOT NULL AND "_s +
            filter + u" GROUP BY month, measure, delivered"_s,
        u"SELECT "_s + period + u" AS period, touchpoint, "_s + moments(u"expected"_s) + u", "_s +
            moments(u"delivered"_s) + u", "_s + moments(u"importance"_s) + u", "_s +
            moments(u"(delivered - expected)"_s) +
            u", count(CASE WHEN delivered < expected THEN 1 END), "
            "count(CASE WHEN delivered > expected THEN 1 END) FROM answer "
            "WHERE touchpoint IS NOT NULL AND mirror = 0 AND "_s +
            filter + days + u" GROUP BY 1, 2"_s,
        u"WITH respondent AS (SELECT month, mirror, dimension, response, "_s +
            score.arg(u"expected"_s) + u" AS e, "_s + score.arg(u"delivered"_s) + u" AS d, "_s +
            score.arg(u"importance"_s) +
            u" AS i, avg((delivered - expected) * 100.0 / top) AS g FROM answer "
            "WHERE dimension IS NOT NULL AND "_s +
            filter +
            u" GROUP BY month, mirror, dimension, response) SELECT month, mirror, "
            "dimension, "_s +
            moments(u"e"_s) + u", "_s + moments(u"d"_s) + u", "_s + moments(u"i"_s) + u", "_s +
            moments(u"g"_s) +
            u", count(CASE WHEN g < -1e-9 THEN 1 END), count(CASE WHEN g > 1e-9 THEN 1 END) "
            "FROM respondent GROUP BY month, mirror, dimension"_s,
    };
}

double difference(Rows a, Rows b) {
    if (a.size() != b.size())
        return std::numeric_limits<double>::infinity();
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    double largest = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if (a[i].size() != b[i].size())
            return std::numeric_limits<double>::infinity();
        for (size_t c = 0; c < a[i].size(); ++c) {
            const double size = std::max({std::abs(a[i][c]), std::abs(b[i][c]), 1.0});
            largest = std::max(largest, std::abs(a[i][c] - b[i][c]) / size);
        }
    }
    return largest;
}

} // namespace symmetry::bench
