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

template <>
Result<void> readLists(Database& database, Voice& voice) {
    Statement values = database.query(u"voice_facet_values"_s);
    values.bind(1, voice.id);
    while (values.step())
        voice.facets.append(FacetValueId{values.integer(0)});
    Statement credits = database.query(u"voice_credits"_s);
    credits.bind(1, voice.id);
    while (!values.failed() && credits.step())
        voice.credits.append({PersonId{credits.integer(0)}, credits.text(1)});
    Statement tags = database.query(u"voice_tags"_s);
    tags.bind(1, voice.id);
    while (!credits.failed() && tags.step())
        voice.tags.append(tags.text(0));
    for (const Statement* rows : {&values, &credits, &tags}) {
        if (rows->failed())
            return rows->failure();
    }
    return {};
}

namespace {

/// Takes away the rows of a list and lets `add` write each entry anew.
template <class Entries, class Add>
Result<void> rewrite(Statement clear, const Entries& entries, Add add) {
    if (const Result<void> cleared = clear.run(); !cleared)
        return cleared;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (const Result<void> done = add(i, entries.at(i)); !done)
            return done;
    }
    return {};
}

} // namespace

template <>
Result<void> writeLists(Database& database, const Voice& voice) {
    const auto clear = [&](const QString& query) {
        Statement statement = database.query(query);
        statement.bind(1, voice.id);
        return statement;
    };
    Statement value = database.query(u"voice_facet_value_insert"_s);
    Statement credit = database.query(u"voice_credit_insert"_s);
    Statement tag = database.query(u"voice_tag_insert"_s);
    return rewrite(clear(u"voice_facet_values_remove"_s), voice.facets,
                   [&](qsizetype, FacetValueId id) {
                       return value.bind(1, voice.id).bind(2, id).run();
                   })
        .and_then([&] {
            return rewrite(clear(u"voice_credits_remove"_s), voice.credits,
                           [&](qsizetype at, const Credit& it) {
                               credit.bind(1, voice.id).bind(2, static_cast<qint64>(at));
                               return credit.bind(3, it.person).bind(4, it.team).run();
                           });
        })
        .and_then([&] {
            return rewrite(clear(u"voice_tags_remove"_s), voice.tags,
                           [&](qsizetype at, const QString& it) {
                               tag.bind(1, voice.id).bind(2, static_cast<qint64>(at));
                               return tag.bind(3, it).run();
                           });
        });
}

template <>
Result<void> readLists(Database& database, Decision& decision) {
    Statement rows = database.query(u"decision_voices"_s);
    rows.bind(1, decision.id);
    while (rows.step())
        decision.voices.append(VoiceId{rows.integer(0)});
    return rows.failed() ? Result<void>(rows.failure()) : Result<void>();
}

template <>
Result<void> writeLists(Database& database, const Decision& decision) {
    Statement clear = database.query(u"decision_voices_remove"_s);
    clear.bind(1, decision.id);
    Statement insert = database.query(u"decision_voice_insert"_s);
    return rewrite(std::move(clear), decision.voices, [&](qsizetype, VoiceId id) {
        return insert.bind(1, decision.id).bind(2, id).run();
    });
}

namespace {

const QString acknowledgeKey = u"acknowledge_days"_s;

QString respondKey(size_t severity) {
    return u"respond_days_"_s + QString::number(severity + 1);
}

CasePolicy policyIn(const QMap<QString, QString>& facts) {
    CasePolicy policy;
    const auto days = [&facts](const QString& key, int unstated) {
        bool stated = false;
        const int value = facts.value(key).toInt(&stated);
        return stated ? value : unstated;
    };
    policy.acknowledgeDays = days(acknowledgeKey, policy.acknowledgeDays);
    for (size_t i = 0; i < policy.respondDays.size(); ++i)
        policy.respondDays.at(i) = days(respondKey(i), policy.respondDays.at(i));
    return policy;
}

} // namespace

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
    facts.casePolicy = policyIn(values);
    facts.sample = values.value(u"sample"_s) == u"1"_s;
    facts.createdAt = values.value(u"created_at"_s).toLongLong();
    return facts;
}

Result<void> writeFacts(Database& database, const FileFacts& facts) {
    QMap<QString, QString> values{
        {u"uuid"_s, facts.uuid.toString(QUuid::WithoutBraces)},
        {u"title"_s, facts.title},
        {u"customer_word"_s, facts.customerWord},
        {u"anonymity"_s, QString::number(facts.anonymity)},
        {u"comment_anonymity"_s, QString::number(facts.commentAnonymity)},
        {u"margin"_s, QString::number(facts.margin, 'g', 17)},
        {u"sample"_s, facts.sample ? u"1"_s : u"0"_s},
        {u"created_at"_s, QString::number(facts.createdAt)},
    };
    for (size_t i = 0; i < facts.casePolicy.respondDays.size(); ++i)
        values.insert(respondKey(i), QString::number(facts.casePolicy.respondDays.at(i)));
    values.insert(acknowledgeKey, QString::number(facts.casePolicy.acknowledgeDays));
    Statement save = database.query(u"fact_save"_s);
    for (const auto& [key, value] : values.asKeyValueRange()) {
        if (const Result<void> saved = save.bind(1, key).bind(2, value).run(); !saved)
            return saved;
    }
    return {};
}

} // namespace symmetry
