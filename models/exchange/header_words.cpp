#include "models/exchange/header_words.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace symmetry {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words of languages that put no blank around them: looked for anywhere in the name.
bool isJoined(const QString& word) {
    return !word.isEmpty() && word[0].unicode() >= 0x1100;
}

struct Hints {
    HeaderHint hint;
    QStringList words;
};

const QList<Hints>& hints() {
    static const QList<Hints> all{
        {HeaderHint::Recommendation,
         {u"nps"_s, u"recommend"_s, u"recommendation"_s, u"empfehlen"_s, u"empfehlung"_s,
          u"weiterempfehlung"_s, u"recommander"_s, u"recommandation"_s, u"추천"_s}},
        {HeaderHint::Effort, {u"effort"_s, u"ces"_s, u"aufwand"_s, u"노력"_s}},
        {HeaderHint::Problem, {u"problem"_s, u"problems"_s, u"problème"_s, u"문제"_s}},
        {HeaderHint::Comment,
         {u"comment"_s, u"comments"_s, u"feedback"_s, u"remarks"_s, u"verbatim"_s, u"freetext"_s,
          u"text"_s, u"kommentar"_s, u"anmerkung"_s, u"freitext"_s, u"commentaire"_s, u"remarque"_s,
          u"의견"_s, u"답변"_s}},
        {HeaderHint::PersonContact,
         {u"email"_s, u"mail"_s, u"phone"_s, u"telephone"_s, u"mobile"_s, u"telefon"_s,
          u"téléphone"_s, u"courriel"_s, u"이메일"_s, u"전화"_s}},
        {HeaderHint::PersonKey,
         {u"customerid"_s, u"customernumber"_s, u"kundennummer"_s, u"kundennr"_s,
          u"personalnummer"_s, u"employeeid"_s, u"고객번호"_s}},
        {HeaderHint::Question, {u"question"_s, u"item"_s, u"frage"_s, u"문항"_s, u"질문"_s}},
        {HeaderHint::Mirror,
         {u"mirror"_s, u"population"_s, u"audience"_s, u"zielgruppe"_s, u"대상"_s}},
        {HeaderHint::Tier, {u"tier"_s, u"vip"_s, u"등급"_s}},
        {HeaderHint::Moment,
         {u"date"_s, u"time"_s, u"timestamp"_s, u"datetime"_s, u"day"_s, u"submitted"_s,
          u"created"_s, u"completed"_s, u"datum"_s, u"zeit"_s, u"zeitpunkt"_s, u"zeitstempel"_s,
          u"tag"_s, u"jour"_s, u"heure"_s, u"horodateur"_s, u"날짜"_s, u"일시"_s, u"타임스탬프"_s}},
        {HeaderHint::Identifier,
         {u"id"_s, u"uuid"_s, u"identifier"_s, u"respondent"_s, u"respondentid"_s, u"responseid"_s,
          u"kennung"_s, u"identifiant"_s, u"번호"_s, u"식별자"_s}},
        {HeaderHint::PersonName,
         {u"name"_s, u"fullname"_s, u"vorname"_s, u"nachname"_s, u"nom"_s, u"prénom"_s, u"이름"_s,
          u"성명"_s}},
    };
    return all;
}

const QHash<QString, AnswerPart>& partWords() {
    static const QHash<QString, AnswerPart> words = [] {
        QHash<QString, AnswerPart> table;
        for (const QString& word : {u"expectation"_s, u"expectations"_s, u"expected"_s, u"expect"_s,
                                    u"exp"_s, u"erwartung"_s, u"erwartet"_s, u"erw"_s, u"attente"_s,
                                    u"attentes"_s, u"attendu"_s, u"att"_s, u"기대"_s})
            table.insert(word, AnswerPart::Expected);
        for (const QString& word :
             {u"delivered"_s, u"delivery"_s,    u"del"_s,         u"perception"_s, u"perceived"_s,
              u"perc"_s,      u"performance"_s, u"perf"_s,        u"experience"_s, u"experienced"_s,
              u"actual"_s,    u"received"_s,    u"erlebt"_s,      u"erlebnis"_s,   u"erl"_s,
              u"erhalten"_s,  u"geliefert"_s,   u"wahrnehmung"_s, u"perçu"_s,      u"percu"_s,
              u"vécu"_s,      u"vecu"_s,        u"reçu"_s,        u"인지"_s,       u"인식"_s,
              u"경험"_s})
            table.insert(word, AnswerPart::Delivered);
        for (const QString& word :
             {u"importance"_s, u"important"_s, u"imp"_s, u"wichtigkeit"_s, u"wichtig"_s, u"중요"_s})
            table.insert(word, AnswerPart::Importance);
        return table;
    }();
    return words;
}

/// "1-2. ..." and "1_2": the number of an item and of its part.
QString leadingNumber(const QString& name) {
    qsizetype end = 0;
    while (end < name.size() && name[end].isDigit())
        ++end;
    const bool parted = end > 0 && end + 1 < name.size() &&
                        (name[end] == u'-' || name[end] == u'_') && name[end + 1].isDigit();
    return parted ? name.first(end) : QString();
}

/// E1, P1: a letter and a number and nothing else.
std::optional<PartHint> letterAndNumber(const QStringList& words) {
    if (words.size() != 2 || words[0].size() != 1 || !words[1][0].isDigit())
        return std::nullopt;
    if (words[0] == u"e")
        return PartHint{AnswerPart::Expected, words[1], true};
    if (words[0] == u"p" || words[0] == u"d")
        return PartHint{AnswerPart::Delivered, words[1], true};
    return std::nullopt;
}

} // namespace

QStringList wordsOf(const QString& name) {
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    for (const QChar c : name) {
        const bool mark = !c.isLetterOrNumber();
        if (mark || (!word.isEmpty() && c.isDigit() != word.back().isDigit()) ||
            (!word.isEmpty() && c.isUpper() && word.back().isLower()))
            finish();
        if (!mark)
            word += c;
    }
    finish();
    return words;
}

HeaderHint hintOf(const QString& name) {
    // A whole sentence may hold any word; only what it asks for counts then.
    constexpr qsizetype longestName = 24;
    constexpr qsizetype longestPhrase = 40;
    const QStringList words = wordsOf(name);
    const QString whole = words.join(QString());
    for (const Hints& each : hints()) {
        const bool asks = each.hint == HeaderHint::Recommendation ||
                          each.hint == HeaderHint::Effort || each.hint == HeaderHint::Problem ||
                          each.hint == HeaderHint::Comment;
        if (!asks && name.size() > longestPhrase)
            continue;
        for (const QString& word : each.words) {
            const bool within =
                isJoined(word) && (asks || name.size() <= longestName) && name.contains(word);
            if (words.contains(word) || whole == word || within)
                return each.hint;
        }
    }
    return HeaderHint::None;
}

PartHint partOf(const QString& name) {
    const QStringList words = wordsOf(name);
    if (const auto pair = letterAndNumber(words))
        return *pair;
    const QString number = leadingNumber(name);
    // The word that stands last says it; those before may belong to what is asked.
    qsizetype last = -1;
    PartHint joined{AnswerPart::Delivered, number, true};
    for (auto it = partWords().begin(); it != partWords().end(); ++it) {
        const qsizetype at = isJoined(it.key()) ? name.lastIndexOf(it.key()) : -1;
        if (at > last) {
            last = at;
            joined.part = it.value();
        }
    }
    if (last >= 0 && !number.isEmpty())
        return joined;
    QStringList rest;
    PartHint hint;
    for (const QString& word : words) {
        const auto found = partWords().constFind(word);
        if (found != partWords().cend() && !hint.isSaid) {
            hint.part = *found;
            hint.isSaid = true;
        } else {
            rest.append(word);
        }
    }
    hint.stem = rest.join(u'_');
    return hint;
}

std::optional<Mirror> mirrorOf(const QString& cell) {
    static const QHash<QString, Mirror> words{
        {u"customer"_s, Mirror::Customers},     {u"customers"_s, Mirror::Customers},
        {u"client"_s, Mirror::Customers},       {u"patient"_s, Mirror::Customers},
        {u"guest"_s, Mirror::Customers},        {u"kunde"_s, Mirror::Customers},
        {u"kunden"_s, Mirror::Customers},       {u"gast"_s, Mirror::Customers},
        {u"고객"_s, Mirror::Customers},         {u"employee"_s, Mirror::Employees},
        {u"employees"_s, Mirror::Employees},    {u"staff"_s, Mirror::Employees},
        {u"mitarbeiter"_s, Mirror::Employees},  {u"employé"_s, Mirror::Employees},
        {u"salarié"_s, Mirror::Employees},      {u"직원"_s, Mirror::Employees},
        {u"manager"_s, Mirror::Managers},       {u"managers"_s, Mirror::Managers},
        {u"führungskraft"_s, Mirror::Managers}, {u"관리자"_s, Mirror::Managers},
        {u"leader"_s, Mirror::Leaders},         {u"leaders"_s, Mirror::Leaders},
        {u"executive"_s, Mirror::Leaders},      {u"leitung"_s, Mirror::Leaders},
        {u"경영진"_s, Mirror::Leaders}};
    const auto found = words.constFind(cell.trimmed().toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Tier> tierOf(const QString& cell) {
    static const QHash<QString, Tier> words{
        {u"standard"_s, Tier::Standard}, {u"regular"_s, Tier::Standard},
        {u"normal"_s, Tier::Standard},   {u"vip"_s, Tier::Vip},
        {u"friend"_s, Tier::Friend},     {u"friends"_s, Tier::Friend},
        {u"freund"_s, Tier::Friend},     {u"ami"_s, Tier::Friend},
        {u"친구"_s, Tier::Friend},       {u"family"_s, Tier::Family},
        {u"familie"_s, Tier::Family},    {u"famille"_s, Tier::Family},
        {u"가족"_s, Tier::Family}};
    const auto found = words.constFind(cell.trimmed().toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ScaleWord> scaleWordOf(const QString& cell) {
    using Kind = ScaleWord::Kind;
    static const QHash<QString, ScaleWord> words{
        {u"don't know"_s, {Kind::FriendsAndFamily, 0}},
        {u"extremely unlikely"_s, {Kind::FriendsAndFamily, 1}},
        {u"unlikely"_s, {Kind::FriendsAndFamily, 2}},
        {u"neither likely nor unlikely"_s, {Kind::FriendsAndFamily, 3}},
        {u"likely"_s, {Kind::FriendsAndFamily, 4}},
        {u"extremely likely"_s, {Kind::FriendsAndFamily, 5}},
        {u"strongly disagree"_s, {Kind::Agreement, 1}},
        {u"disagree"_s, {Kind::Agreement, 2}},
        {u"neither agree nor disagree"_s, {Kind::Agreement, 3}},
        {u"neutral"_s, {Kind::Agreement, 3}},
        {u"agree"_s, {Kind::Agreement, 4}},
        {u"strongly agree"_s, {Kind::Agreement, 5}},
        {u"stimme gar nicht zu"_s, {Kind::Agreement, 1}},
        {u"stimme nicht zu"_s, {Kind::Agreement, 2}},
        {u"teils teils"_s, {Kind::Agreement, 3}},
        {u"stimme zu"_s, {Kind::Agreement, 4}},
        {u"stimme voll zu"_s, {Kind::Agreement, 5}},
        {u"pas du tout d'accord"_s, {Kind::Agreement, 1}},
        {u"pas d'accord"_s, {Kind::Agreement, 2}},
        {u"ni d'accord ni pas d'accord"_s, {Kind::Agreement, 3}},
        {u"d'accord"_s, {Kind::Agreement, 4}},
        {u"tout à fait d'accord"_s, {Kind::Agreement, 5}},
        {u"very dissatisfied"_s, {Kind::Satisfaction, 1}},
        {u"dissatisfied"_s, {Kind::Satisfaction, 2}},
        {u"neither satisfied nor dissatisfied"_s, {Kind::Satisfaction, 3}},
        {u"satisfied"_s, {Kind::Satisfaction, 4}},
        {u"very satisfied"_s, {Kind::Satisfaction, 5}},
        {u"sehr unzufrieden"_s, {Kind::Satisfaction, 1}},
        {u"unzufrieden"_s, {Kind::Satisfaction, 2}},
        {u"zufrieden"_s, {Kind::Satisfaction, 4}},
        {u"sehr zufrieden"_s, {Kind::Satisfaction, 5}}};
    const auto found = words.constFind(cell.simplified().toLower().replace(u'’', u'\''));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

} // namespace symmetry
