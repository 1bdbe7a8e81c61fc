#include "models/exchange/interpreter.h"

#include "models/domain/response.h"
#include "models/exchange/compiled_mapping.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/number_parser.h"
#include "models/exchange/row_faults.h"
#include "models/exchange/row_identity.h"

namespace symmetry {

namespace {

constexpr qsizetype shownCharacters = 80;
constexpr qsizetype mostLabels = 65536; ///< kept ready; beyond it they are made anew

/// The text of a cell: apostrophes of an export taken away, line ends as LF.
QString textOf(QByteArrayView cell) {
    QString text = QString::fromUtf8(cell);
    if (text.contains(u'\r'))
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text.startsWith(u'\'') ? restored(text) : text;
}

} // namespace

PlannedImport planImport(const Mapping& mapping, const QString& sourceName) {
    PlannedImport plan;
    plan.sourceName = sourceName;
    plan.mapping = QString::fromUtf8(mappingToJson(mapping));
    plan.questions = mapping.questions;
    plan.kind = mapping.isSeries() ? SourceKind::Series : SourceKind::Responses;
    plan.series = mapping.series;
    for (const ColumnMapping& column : mapping.columns)
        if (column.role == ColumnRole::Facet)
            plan.facets.append(column.facet);
    return plan;
}

/// Works on one row at a time; what it keeps between rows is only to be faster.
struct Interpreter::Private {
    using Column = CompiledMapping::Column;

    explicit Private(CompiledMapping compiled)
        : mapping(std::move(compiled)),
          labels(mapping.facets.size()),
          slots(mapping.scales.size(), -1),
          parser(mapping.formats, mapping.zone, mapping.yearFrom) {}

    const CompiledMapping mapping;
    std::vector<QHash<QByteArray, QString>> labels; ///< by facet: cell to label
    std::vector<int> slots; ///< by question: where its answer stands in the response
    MomentParser parser;
    QByteArray lastMomentCell;
    Moment lastMoment;
    RowIdentity identity;

    // of the row that is being read
    const Row* row = nullptr;
    PlannedResponse* response = nullptr;
    QList<Problem>* problems = nullptr;

    void complain(ProblemReason reason, int column, QByteArrayView cell) const {
        QString value = QString::fromUtf8(cell.first(std::min<qsizetype>(cell.size(), 400)));
        problems->append({row->line, column, value.left(shownCharacters), reason});
    }

    void readWho();
    template <class Word>
    void readWord(const Column& column, Word& word, ProblemReason reason) const;
    QString readName(const Column& column) const;
    void readMoment();
    void readFacets();
    void readComments(int rowQuestion);
    void readAnswer(const Column& column, int question);
    void store(const Column& column, int question, double value, QByteArrayView cell);
    /// -1: none, or unknown (then there is a problem).
    [[nodiscard]] int readQuestion() const;
    [[nodiscard]] bool saysNothing() const;
    void readAll();
};

template <class Word>
void Interpreter::Private::readWord(const Column& column, Word& word, ProblemReason reason) const {
    const QByteArrayView cell = column.isUsed() ? column.cell(*row) : QByteArrayView();
    if (cell.isEmpty())
        return;
    const QByteArray raw = QByteArray::fromRawData(cell.data(), cell.size());
    const QByteArray translated = column.values.value(raw, raw);
    if (const auto found = wordFromKey<Word>(QString::fromUtf8(translated).toLower()))
        word = *found;
    else
        complain(reason, column.index, cell);
}

QString Interpreter::Private::readName(const Column& column) const {
    if (!column.isUsed())
        return {};
    const QByteArrayView cell = column.cell(*row);
    const QString name = textOf(cell).simplified();
    if (name.size() > Limits::nameCharacters)
        complain(ProblemReason::NameTooLong, column.index, cell);
    return name;
}

void Interpreter::Private::readWho() {
    response->mirror = mapping.mirror;
    response->tier = mapping.tier;
    readWord(mapping.mirrorColumn, response->mirror, ProblemReason::MirrorUnknown);
    readWord(mapping.tierColumn, response->tier, ProblemReason::TierUnknown);
    response->personKey = readName(mapping.keyColumn);
    response->personName = readName(mapping.nameColumn);
    response->personContact = readName(mapping.contactColumn);
}

void Interpreter::Private::readMoment() {
    const QByteArray cell = mapping.momentCell(*row);
    const int column = mapping.moments.empty() ? -1 : mapping.moments.front().index;
    if (cell.isEmpty()) {
        if (mapping.defaultMoment)
            lastMoment = *mapping.defaultMoment;
        else
            complain(ProblemReason::MomentMissing, column, {});
        lastMomentCell.clear();
    } else if (cell != lastMomentCell) {
        const auto moment = parser.read(cell);
        if (!moment) {
            lastMomentCell.clear();
            return complain(moment.error(), column,
                            mapping.moments.size() == 1 ? mapping.moments.front().cell(*row)
                                                        : QByteArrayView(cell));
        }
        lastMoment = *moment;
        lastMomentCell = cell;
    }
    response->moment = lastMoment.seconds;
    response->day = lastMoment.day;
}

void Interpreter::Private::readFacets() {
    response->facets.clear();
    for (const Column& column : mapping.facets) {
        const QByteArrayView cell = column.cell(*row);
        if (cell.isEmpty())
            continue;
        auto& known = labels[static_cast<size_t>(column.target)];
        const QByteArray raw = QByteArray::fromRawData(cell.data(), cell.size());
        auto label = known.constFind(raw);
        if (label == known.cend()) {
            if (known.size() >= mostLabels)
                known.clear();
            const QByteArray translated = column.values.value(raw, raw);
            label = known.insert(cell.toByteArray(), textOf(translated).simplified());
        }
        if (label->size() > Limits::nameCharacters)
            complain(ProblemReason::NameTooLong, column.index, cell);
        else if (!label->isEmpty())
            response->facets.append({column.target, *label});
    }
}

void Interpreter::Private::readComments(int rowQuestion) {
    response->comments.clear();
    for (const Column& column : mapping.comments) {
        const QByteArrayView cell = column.cell(*row);
        if (cell.size() > Limits::textBytes)
            complain(ProblemReason::TextTooLong, column.index, QByteArray::number(cell.size()));
        else if (!cell.isEmpty())
            response->comments.append(
                {column.target >= 0 ? column.target : rowQuestion, textOf(cell)});
    }
}

int Interpreter::Private::readQuestion() const {
    const Column& column = mapping.questionColumn;
    const QByteArrayView plain = column.cell(*row);
    if (column.values.isEmpty()) { // most files: the cell is the code
        const auto found =
            mapping.questionCodes.constFind(QByteArray::fromRawData(plain.data(), plain.size()));
        if (found != mapping.questionCodes.cend())
            return *found;
    }
    const QString text = textOf(plain);
    if (text.isEmpty()) {
        complain(ProblemReason::QuestionMissing, column.index, {});
        return -1;
    }
    const QByteArray cell = text.toUtf8();
    const int question = mapping.questionCodes.value(column.values.value(cell, cell), -1);
    if (question < 0)
        complain(ProblemReason::QuestionUnknown, column.index, cell);
    return question;
}

void Interpreter::Private::readAnswer(const Column& column, int question) {
    const QByteArrayView cell = column.cell(*row);
    if (cell.isEmpty())
        return;
    if (!column.numbers.isEmpty()) {
        const auto found =
            column.numbers.constFind(QByteArray::fromRawData(cell.data(), cell.size()));
        if (found != column.numbers.cend())
            return store(column, question, *found, cell);
    }
    const auto decimal = row->isNumber(column.index) ? DecimalSign::Point : mapping.decimal;
    const auto value = parseNumber(cell, decimal);
    if (!value)
        return complain(value.error(), column.index, cell);
    store(column, question, *value, cell);
}

void Interpreter::Private::store(const Column& column, int question, double value,
                                 QByteArrayView cell) {
    const Scale& scale = mapping.scales[static_cast<size_t>(question)];
    const auto code = scale.code(value);
    if (!code) {
        const double slack = 1e-6 * scale.step;
        const bool inside = value >= scale.minimum - slack && value <= scale.maximum + slack;
        return complain(inside ? ProblemReason::OffStep : ProblemReason::OutsideScale, column.index,
                        cell);
    }
    int& slot = slots[static_cast<size_t>(question)];
    if (slot < 0) {
        slot = static_cast<int>(response->answers.size());
        response->answers.append({question, {}, {}, {}});
    }
    PlannedAnswer& answer = response->answers[slot];
    auto& part = column.part == AnswerPart::Expected    ? answer.expected
                 : column.part == AnswerPart::Delivered ? answer.delivered
                                                        : answer.importance;
    const double exact = scale.value(*code);
    if (part && *part != exact)
        return complain(ProblemReason::AnswerContradicts, column.index, cell);
    part = exact;
}

/// A row that is a response says something by its facets alone; a part of one does not.
bool Interpreter::Private::saysNothing() const {
    return response->answers.isEmpty() && response->comments.isEmpty() &&
           (mapping.isLong || response->facets.isEmpty());
}

void Interpreter::Private::readAll() {
    readWho();
    readMoment();
    readFacets();
    const int question = mapping.questionColumn.isUsed() ? readQuestion() : -1;
    readComments(question);
    response->answers.clear();
    for (const Column& column : mapping.answers)
        readAnswer(column, column.target);
    if (question >= 0)
        for (const Column& column : mapping.values)
            readAnswer(column, question);
    for (const PlannedAnswer& answer : std::as_const(response->answers))
        slots[static_cast<size_t>(answer.question)] = -1;
    if (mapping.isLong && !RowIdentity::isNamed(mapping, *row))
        complain(ProblemReason::IdentifierMissing, mapping.identifiers.front().index, {});
}

Interpreter::Interpreter(std::unique_ptr<Private> content) : d(std::move(content)) {}
Interpreter::Interpreter(Interpreter&&) noexcept = default;
Interpreter& Interpreter::operator=(Interpreter&&) noexcept = default;
Interpreter::~Interpreter() = default;

Result<Interpreter> Interpreter::create(const Mapping& mapping, const QStringList& header) {
    auto compiled = CompiledMapping::create(mapping, header);
    if (!compiled)
        return tl::unexpected(compiled.error());
    return Interpreter(std::make_unique<Private>(std::move(*compiled)));
}

RowOutcome Interpreter::interpret(const Row& row, PlannedResponse& response,
                                  QList<Problem>& problems) {
    const qsizetype before = problems.size();
    d->row = &row;
    d->response = &response;
    d->problems = &problems;
    response.line = row.line;
    response.identity.clear();
    if (!isReadable(row, d->mapping.headerCount, problems))
        return RowOutcome::Rejected;
    d->readAll();
    if (problems.size() == before && d->saysNothing())
        d->complain(ProblemReason::NothingInRow, -1, {});
    if (problems.size() > before)
        return RowOutcome::Rejected;
    return d->identity.give(d->mapping, row, response) ? RowOutcome::Accepted
                                                       : RowOutcome::Duplicate;
}

} // namespace symmetry
