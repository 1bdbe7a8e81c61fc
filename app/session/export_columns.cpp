#include "app/session/export_columns.h"

#include "models/exchange/table_reader.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qint64 secondsOfDay = 86400;

struct PartColumn {
    AnswerPart part;
    QLatin1StringView name;
    std::optional<double> Answer::*value;
};
constexpr std::array parts{
    PartColumn{AnswerPart::Expected, "expected"_L1, &Answer::expected},
    PartColumn{AnswerPart::Delivered, "delivered"_L1, &Answer::delivered},
    PartColumn{AnswerPart::Importance, "importance"_L1, &Answer::importance},
};

QString numberText(const std::optional<double>& value) {
    return value ? QString::number(*value, 'f', QLocale::FloatingPointShortest) : QString();
}

QString zoneOf(const Source& source) {
    const auto mapping = mappingFromJson(source.mapping.toUtf8(), source.name);
    if (!mapping)
        return u"UTC"_s;
    for (const ColumnMapping& column : mapping->columns)
        if (column.role == ColumnRole::Moment && !column.timeZone.isEmpty())
            return column.timeZone;
    return mapping->defaults.timeZone;
}

} // namespace

ExportColumns::ExportColumns(const Catalogue& catalogue, const Source& source)
    : m_catalogue(catalogue), m_sourceName(source.name), m_ownZone(zoneOf(source)) {
    m_ownZoneFits = QTimeZone(m_ownZone.toLatin1()).isValid();
}

void ExportColumns::look(const Response& response) {
    const qint64 start = response.day * secondsOfDay - response.moment;
    m_lowestOffset = std::max(m_lowestOffset, start);
    m_highestOffset = std::min(m_highestOffset, start + secondsOfDay - 1);
    if (m_ownZoneFits) {
        const QTimeZone zone(m_ownZone.toLatin1());
        const auto moment = QDateTime::fromSecsSinceEpoch(response.moment, Qt::UTC);
        const qint64 offset = zone.offsetFromUtc(moment);
        m_ownZoneFits = offset >= start && offset < start + secondsOfDay;
    }
    for (const FacetValueId id : response.facets)
        if (const FacetValue* value = m_catalogue.find(id))
            m_facets.insert(value->facet.value);
    for (const Answer& answer : response.answers)
        for (size_t part = 0; part < parts.size(); ++part)
            if (answer.*parts[part].value)
                m_parts[answer.question.value] |= 1 << part;
    QMap<qint64, int> comments;
    for (const Comment& comment : response.comments)
        ++comments[comment.question.value];
    for (auto count = comments.cbegin(); count != comments.cend(); ++count)
        m_comments[count.key()] = std::max(m_comments.value(count.key()), count.value());
}

void ExportColumns::addColumn(const QString& name, ColumnMapping mapping) {
    m_header.append(name);
    m_columns.append(std::move(mapping));
}

void ExportColumns::settle() {
    addFixedColumns();
    addAnswerColumns();
    addCommentColumns();
    m_header = uniqueHeader(m_header);
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i].column = m_header.at(i);
}

void ExportColumns::addFixedColumns() {
    const std::array fixed{
        std::pair{u"response"_s, ColumnRole::Identifier},
        std::pair{u"moment"_s, ColumnRole::Moment},
        std::pair{u"mirror"_s, ColumnRole::Mirror},
        std::pair{u"tier"_s, ColumnRole::Tier},
        std::pair{u"person key"_s, ColumnRole::PersonKey},
        std::pair{u"person name"_s, ColumnRole::PersonName},
        std::pair{u"person contact"_s, ColumnRole::PersonContact},
    };
    for (const auto& [name, role] : fixed) {
        ColumnMapping column;
        column.role = role;
        if (role == ColumnRole::Moment)
            column.dateFormats = {u"iso"_s};
        addColumn(name, column);
    }
    for (const Facet& facet : m_catalogue.facets) {
        if (!m_facets.contains(facet.id.value))
            continue;
        ColumnMapping column;
        column.role = ColumnRole::Facet;
        column.facet = facet.name;
        addColumn(u"facet: "_s + facet.name, column);
    }
}

void ExportColumns::addAnswerColumns() {
    for (auto used = m_parts.cbegin(); used != m_parts.cend(); ++used) {
        const Question* question = m_catalogue.find(QuestionId{used.key()});
        for (size_t part = 0; question && part < parts.size(); ++part) {
            if (!(used.value() & (1 << part)))
                continue;
            ColumnMapping column;
            column.role = ColumnRole::Answer;
            column.part = parts[part].part;
            column.question = question->code;
            addColumn(parts[part].name + ": "_L1 + question->code, column);
        }
    }
}

void ExportColumns::addCommentColumns() {
    for (auto used = m_comments.cbegin(); used != m_comments.cend(); ++used) {
        const Question* question = m_catalogue.find(QuestionId{used.key()});
        for (int number = 0; number < used.value(); ++number) {
            ColumnMapping column;
            column.role = ColumnRole::Comment;
            column.question = question ? question->code : QString();
            addColumn(question ? u"comment: "_s + question->code : u"comment"_s, column);
        }
    }
}

QString ExportColumns::zone() const {
    if (m_ownZoneFits)
        return m_ownZone;
    if (m_lowestOffset <= 0 && m_highestOffset >= 0)
        return u"UTC"_s;
    for (int hours = -12; hours <= 14; ++hours)
        if (hours * 3600 >= m_lowestOffset && hours * 3600 <= m_highestOffset)
            return u"Etc/GMT%1%2"_s.arg(hours > 0 ? u"-"_s : u"+"_s,
                                        QString::number(std::abs(hours)));
    return u"UTC"_s;
}

PlannedQuestion ExportColumns::planned(const Question& question) const {
    PlannedQuestion planned;
    planned.code = question.code;
    planned.text = question.text;
    planned.mirror = question.mirror;
    planned.scale = question.scale;
    planned.direction = question.direction;
    planned.kind = question.kind;
    if (const Touchpoint* touchpoint = m_catalogue.find(question.touchpoint)) {
        const Stage* stage = m_catalogue.find(touchpoint->stage);
        const Journey* journey = m_catalogue.journeyOf(touchpoint->id);
        planned.touchpoint = touchpoint->name;
        planned.stage = stage ? stage->name : QString();
        planned.journey = journey ? journey->name : QString();
    }
    if (const Dimension* dimension = m_catalogue.find(question.dimension))
        planned.dimension = dimension->name;
    return planned;
}

Mapping ExportColumns::mapping() const {
    Mapping mapping;
    mapping.name = m_sourceName;
    mapping.shape = shapeOf(m_header);
    mapping.format = SourceFormat{};
    mapping.defaults.timeZone = zone();
    mapping.columns = m_columns;
    for (const Question& question : m_catalogue.questions)
        if (m_parts.contains(question.id.value) || m_comments.contains(question.id.value))
            mapping.questions.append(planned(question));
    return mapping;
}

/// The moment in UTC. Where no zone gives every response its day, noon of the day stands for it.
QString ExportColumns::momentText(const Response& response) const {
    const bool fits = m_ownZoneFits || m_lowestOffset <= m_highestOffset;
    const qint64 moment = fits ? response.moment : response.day * secondsOfDay + secondsOfDay / 2;
    return QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODate);
}

QStringList ExportColumns::row(const Response& response, const Person* person) const {
    QStringList cells{QString::fromLatin1(response.identity.toHex()),
                      momentText(response),
                      key(response.mirror).toString(),
                      key(response.tier).toString(),
                      person ? person->key : QString(),
                      person ? person->name : QString(),
                      person ? person->contact : QString()};
    QHash<QString, const Answer*> answers;
    for (const Answer& answer : response.answers)
        if (const Question* question = m_catalogue.find(answer.question))
            answers.insert(question->code, &answer);
    QHash<QString, QString> labels;
    for (const FacetValueId id : response.facets)
        if (const FacetValue* value = m_catalogue.find(id))
            labels.insert(m_catalogue.find(value->facet)->name, value->label);
    QMultiHash<QString, QString> comments;
    for (auto comment = response.comments.crbegin(); comment != response.comments.crend();
         ++comment) {
        const Question* question = m_catalogue.find(comment->question);
        comments.insert(question ? question->code : QString(), comment->text);
    }
    for (qsizetype i = cells.size(); i < m_columns.size(); ++i) {
        const ColumnMapping& column = m_columns.at(i);
        const Answer* answer = answers.value(column.question);
        if (column.role == ColumnRole::Facet)
            cells.append(labels.value(column.facet));
        else if (column.role == ColumnRole::Comment)
            cells.append(comments.take(column.question));
        else
            cells.append(answer ? numberText(answer->*parts[static_cast<size_t>(column.part)].value)
                                : QString());
    }
    return cells;
}

} // namespace symmetry
