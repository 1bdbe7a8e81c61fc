#include "models/storage/things.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

template <>
Result<void> readLists(Database& database, Touchpoint& touchpoint) {
    Statement rows = database.query(u"channels_of_touchpoint"_s);
    rows.bind(1, touchpoint.id);
    while (rows.step())
        touchpoint.channels.append(rows.text(0));
    return rows.failed() ? Result<void>(rows.failure()) : Result<void>();
}

template <>
Result<void> writeLists(Database& database, const Touchpoint& touchpoint) {
    Statement clear = database.query(u"channels_remove"_s);
    if (const Result<void> cleared = clear.bind(1, touchpoint.id).run(); !cleared)
        return cleared;
    Statement insert = database.query(u"channel_insert"_s);
    for (qsizetype i = 0; i < touchpoint.channels.size(); ++i) {
        insert.bind(1, touchpoint.id).bind(2, static_cast<qint64>(i));
        if (const Result<void> done = insert.bind(3, touchpoint.channels.at(i)).run(); !done)
            return done;
    }
    return {};
}

template <>
Result<void> readLists(Database& database, Measure& measure) {
    Statement rows = database.query(u"questions_of_measure"_s);
    rows.bind(1, measure.id);
    while (rows.step())
        measure.questions.append(QuestionId{rows.integer(0)});
    return rows.failed() ? Result<void>(rows.failure()) : Result<void>();
}

template <>
Result<void> writeLists(Database& database, const Measure& measure) {
    Statement clear = database.query(u"measure_questions_remove"_s);
    if (const Result<void> cleared = clear.bind(1, measure.id).run(); !cleared)
        return cleared;
    Statement insert = database.query(u"measure_question_insert"_s);
    for (qsizetype i = 0; i < measure.questions.size(); ++i) {
        insert.bind(1, measure.id).bind(2, static_cast<qint64>(i));
        if (const Result<void> done = insert.bind(3, measure.questions.at(i)).run(); !done)
            return done;
    }
    return {};
}

Result<FileFacts> readFacts(Database& database) {
    QMap<QString, QString> values;
    Statement rows = database.query(u"facts"_s);
    while (rows.step())
        values.insert(rows.text(0), rows.text(1));
    if (rows.failed())
        return rows.failure();
    FileFacts facts;
    facts.uuid = QUuid::fromString(values.value(u"uuid"_s));
    facts.title = values.value(u"title"_s);
    facts.customerWord = values.value(u"customer_word"_s);
    facts.anonymity = values.value(u"anonymity"_s).toInt();
    facts.commentAnonymity = values.value(u"comment_anonymity"_s).toInt();
    bool stated = false;
    const double margin = values.value(u"margin"_s).toDouble(&stated);
    facts.margin = stated ? margin : FileFacts().margin;
    facts.sample = values.value(u"sample"_s) == u"1"_s;
    facts.createdAt = values.value(u"created_at"_s).toLongLong();
    return facts;
}

Result<void> writeFacts(Database& database, const FileFacts& facts) {
    const QMap<QString, QString> values{
        {u"uuid"_s, facts.uuid.toString(QUuid::WithoutBraces)},
        {u"title"_s, facts.title},
        {u"customer_word"_s, facts.customerWord},
        {u"anonymity"_s, QString::number(facts.anonymity)},
        {u"comment_anonymity"_s, QString::number(facts.commentAnonymity)},
        {u"margin"_s, QString::number(facts.margin, 'g', 17)},
        {u"sample"_s, facts.sample ? u"1"_s : u"0"_s},
        {u"created_at"_s, QString::number(facts.createdAt)},
    };
    Statement save = database.query(u"fact_save"_s);
    for (const auto& [key, value] : values.asKeyValueRange()) {
        if (const Result<void> saved = save.bind(1, key).bind(2, value).run(); !saved)
            return saved;
    }
    return {};
}

} // namespace symmetry
