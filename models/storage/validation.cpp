#include "models/storage/validation.h"

#include "models/domain/response.h"
#include "models/storage/things.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Checks one column after the other and keeps the first failure.
class ColumnJudge {
public:
    ColumnJudge(Database& database, QString kind) : m_database(database), m_kind(std::move(kind)) {}

    void operator()(const char* name, const QString& text) {
        const QString field = QString::fromLatin1(name);
        static const QStringList names{u"name"_s, u"code"_s, u"label"_s};
        if (field == u"figures"_s || field == u"origin"_s) // made by the program, not typed
            return keep(
                text.size() <= Limits::figureCharacters
                    ? Result<void>()
                    : fail(ErrorKind::TextTooLong, {field, QString::number(text.size()),
                                                    QString::number(Limits::figureCharacters)}));
        // A person may be known by key alone.
        const bool required = names.contains(field) && m_kind != u"person"_s;
        keep(required ? validName(m_kind, field, text) : validText(field, text));
    }
    void operator()(const char* name, double value) {
        if (!std::isfinite(value))
            keep(fail(ErrorKind::ValueNotValid,
                      {QString::fromLatin1(name), QString::number(value)}));
    }
    void operator()(const char* name, const std::optional<double>& value) {
        if (value)
            (*this)(name, *value);
    }
    template <class Tag>
    void operator()(const char* name, Id<Tag> id) {
        const bool own = qstrcmp(name, "id") == 0;
        if constexpr (kindOfTag<Tag> != ThingKind::Facts) {
            if (!own && id.isValid())
                keep(refers(kindKey(kindOfTag<Tag>), id.value));
        }
        if (id.value < 0)
            keep(fail(ErrorKind::ValueNotValid,
                      {QString::fromLatin1(name), QString::number(id.value)}));
    }
    void operator()(const char*, const QUuid&) {}
    void operator()(const char*, const QByteArray&) {} // bounds stand in the schema
    void operator()(const char*, const std::optional<qint32>&) {}
    template <class Value>
    requires(std::is_enum_v<Value> || std::is_integral_v<Value>) void operator()(const char*,
                                                                                 Value) {
    } // bounds stand in the schema

    Result<void> refers(const QString& kind, qint64 id) {
        Statement found = m_database.prepare(u"SELECT 1 FROM "_s + kind + u" WHERE id = ?1"_s);
        if (found.bind(1, id).step())
            return {};
        return found.failed() ? Result<void>(found.failure())
                              : fail(ErrorKind::ThingMissing, {kind, QString::number(id)});
    }
    /// What people believe is no experience: no measure is built on it.
    Result<void> isNoBelief(QuestionId id) {
        const Result<std::optional<Question>> question = readOne<Question>(m_database, id.value);
        if (!question)
            return tl::unexpected(question.error());
        return *question && (*question)->belief
                   ? fail(ErrorKind::ValueNotValid, {u"belief"_s, (*question)->code})
                   : Result<void>();
    }
    void keep(Result<void> outcome) {
        if (m_outcome)
            m_outcome = std::move(outcome);
    }
    [[nodiscard]] const Result<void>& outcome() const { return m_outcome; }

private:
    Database& m_database;
    QString m_kind;
    Result<void> m_outcome;
};

Result<void> invalid(const QString& field, double value) {
    return fail(ErrorKind::ValueNotValid, {field, QString::number(value)});
}

Result<void> validMore(ColumnJudge&, const auto&) {
    return {};
}

Result<void> validMore(ColumnJudge&, const Question& question) {
    if (question.belief &&
        (question.mirror == Mirror::Customers || question.mirror == Mirror::Employees))
        return invalid(u"belief"_s, 1);
    return question.scale.isValid() ? Result<void>()
                                    : invalid(u"scale_step"_s, question.scale.step);
}

Result<void> validMore(ColumnJudge&, const Dimension& dimension) {
    return dimension.weight >= 0 ? Result<void>() : invalid(u"weight"_s, dimension.weight);
}

Result<void> validMore(ColumnJudge&, const Touchpoint& touchpoint) {
    for (const QString& channel : touchpoint.channels) {
        if (const Result<void> valid = validName(u"channel"_s, u"channel"_s, channel); !valid)
            return valid;
    }
    return {};
}

Result<void> validMore(ColumnJudge& judge, const Measure& measure) {
    for (const QuestionId question : measure.questions) {
        if (Result<void> there = judge.refers(u"question"_s, question.value); !there)
            return there;
        if (Result<void> rated = judge.isNoBelief(question); !rated)
            return rated;
    }
    return measure.weight >= 0 ? Result<void>() : invalid(u"weight"_s, measure.weight);
}

Result<void> validMore(ColumnJudge&, const Series& series) {
    if (!(series.per > 0))
        return invalid(u"per"_s, series.per);
    return series.weight >= 0 ? Result<void>() : invalid(u"weight"_s, series.weight);
}

Result<void> validMore(ColumnJudge&, const Promise& promise) {
    const bool ordered = !promise.lastDay || *promise.lastDay >= promise.firstDay;
    return ordered ? Result<void>() : invalid(u"last_day"_s, *promise.lastDay);
}

Result<void> validMore(ColumnJudge& judge, const Annotation& annotation) {
    if (annotation.rebase && annotation.text.trimmed().isEmpty())
        return fail(ErrorKind::NameEmpty, {u"annotation"_s}); // the text is the reason
    const ThingKind about = kindOfSubject(annotation.subject.kind);
    return about == ThingKind::Facts ? Result<void>()
                                     : judge.refers(kindKey(about), annotation.subject.id);
}

Result<void> validMore(ColumnJudge& judge, const Voice& voice) {
    for (const FacetValueId value : voice.facets) {
        if (Result<void> there = judge.refers(u"facet_value"_s, value.value); !there)
            return there;
    }
    for (const Credit& credit : voice.credits) {
        if (Result<void> valid = validText(u"credit"_s, credit.team); !valid)
            return valid;
        if (credit.person.isValid()) {
            if (Result<void> there = judge.refers(u"person"_s, credit.person.value); !there)
                return there;
        }
    }
    for (const QString& tag : voice.tags) {
        if (Result<void> valid = validName(u"tag"_s, u"tag"_s, tag); !valid)
            return valid;
    }
    return {};
}

Result<void> validMore(ColumnJudge& judge, const Decision& decision) {
    for (const VoiceId voice : decision.voices) {
        if (Result<void> there = judge.refers(u"voice"_s, voice.value); !there)
            return there;
    }
    return {};
}

Result<void> validMore(ColumnJudge&, const Deck& deck) {
    return validName(u"deck"_s, u"title"_s, deck.title);
}

template <class T>
Result<void> judged(Database& database, const T& thing) {
    ColumnJudge judge(database, kindKey(Columns<T>::kind));
    Columns<T>::describe(thing, judge);
    if (!judge.outcome())
        return judge.outcome();
    return validMore(judge, thing);
}

template <>
Result<void> judged(Database&, const FileFacts& facts) {
    if (facts.anonymity < 1)
        return invalid(u"anonymity"_s, facts.anonymity);
    if (facts.commentAnonymity < 1)
        return invalid(u"comment_anonymity"_s, facts.commentAnonymity);
    if (!(facts.margin > 0 && facts.margin <= 100))
        return invalid(u"margin"_s, facts.margin);
    if (facts.casePolicy.acknowledgeDays < 0)
        return invalid(u"acknowledge_days"_s, facts.casePolicy.acknowledgeDays);
    for (const int days : facts.casePolicy.respondDays) {
        if (days < 0)
            return invalid(u"respond_days"_s, days);
    }
    return validText(u"title"_s, facts.title).and_then([&] {
        return validText(u"customer_word"_s, facts.customerWord);
    });
}

} // namespace

Result<void> validName(const QString& kind, const QString& field, const QString& name) {
    if (name.trimmed().isEmpty())
        return fail(ErrorKind::NameEmpty, {kind});
    if (name.size() > Limits::nameCharacters)
        return fail(ErrorKind::TextTooLong,
                    {field, QString::number(name.size()), QString::number(Limits::nameCharacters)});
    const bool control =
        std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control || !name.isValidUtf16())
        return fail(ErrorKind::ValueNotValid, {field, name});
    return {};
}

Result<void> validText(const QString& field, const QString& text) {
    const qsizetype bytes = text.toUtf8().size();
    if (bytes > Limits::textBytes)
        return fail(ErrorKind::TextTooLong,
                    {field, QString::number(bytes), QString::number(Limits::textBytes)});
    if (!text.isValidUtf16() || text.contains(QChar(u'\0')))
        return fail(ErrorKind::ValueNotValid, {field, QString()});
    return {};
}

Result<void> validThing(Database& database, const Thing& thing) {
    return std::visit([&](const auto& it) { return judged(database, it); }, thing);
}

} // namespace symmetry
