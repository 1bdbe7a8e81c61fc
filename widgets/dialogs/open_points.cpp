#include "widgets/dialogs/open_points.h"

#include "widgets/controls/flow_layout.h"
#include "widgets/controls/plain_label.h"

#include <QDateEdit>
#include <QPainter>
#include <QPushButton>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

using import_draft::OpenKind;
using import_draft::OpenPoint;

namespace {

template <class Answer>
void addAnswer(FlowLayout& row, const QString& text, QWidget* context, Answer answer) {
    auto* button = new QPushButton(text);
    button->setObjectName(u"openAnswer"_s);
    row.addWidget(button);
    QObject::connect(button, &QPushButton::clicked, context, answer);
}

} // namespace

OpenPoints::OpenPoints(ImportState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_words(Format(QLocale())), m_column(new QVBoxLayout(this)) {
    setObjectName(u"openPoints"_s);
    setAccessibleName(tr("Questions that the file leaves open"));
    const int inset = themeOf(this).px(metric::grid);
    m_column->setContentsMargins(inset * 2, inset, inset, inset);
    m_column->setSpacing(inset);
    connect(&state, &ImportState::mappingReplaced, this, &OpenPoints::refresh);
    connect(&state, &ImportState::draftChanged, this, &OpenPoints::refresh);
    hide();
}

void OpenPoints::setFormat(const Format& format) {
    m_words = ImportWords(format);
    m_shown.clear();
    refresh();
}

void OpenPoints::refresh() {
    const QList<OpenPoint> open = m_state.openPoints();
    if (open == m_shown && !open.isEmpty())
        return;
    m_shown = open;
    while (m_column->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const OpenPoint& point : open)
        m_column->addWidget(row(point));
    setVisible(!open.isEmpty());
}

QWidget* OpenPoints::row(const OpenPoint& point) {
    auto* whole = new QWidget(this);
    auto* line = new QVBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metric::grid / 2);
    auto* words = new PlainLabel(m_words.openPoint(point, m_state.mapping()), Type::Body,
                                 Weight::Medium, Token::TextPrimary, whole);
    words->setWordWrap(true);
    line->addWidget(words);
    auto* answers = new FlowLayout(nullptr, metric::grid, metric::grid / 2);
    line->addLayout(answers);
    addAnswers(point, *answers);
    return whole;
}

void OpenPoints::addAnswers(const OpenPoint& point, FlowLayout& row) {
    switch (point.kind) {
    case OpenKind::DayOrMonthFirst:
        for (const QString& pattern : m_state.mapping().columns.value(point.column).dateFormats)
            addAnswer(row, m_words.dateFormat(pattern), this,
                      [this, point, pattern] { setDateFormat(point.column, pattern); });
        return;
    case OpenKind::TwoDigitYear:
        for (const int from : {1900, 1950, 2000})
            addAnswer(row, tr("%1 – %2").arg(QString::number(from), QString::number(from + 99)),
                      this, [this, point, from] { setCentury(point.column, from); });
        return;
    case OpenKind::DecimalSign:
        for (const QChar sign : {QChar(u'.'), QChar(u',')})
            addAnswer(row, ImportWords::decimal(sign), this,
                      [this, point, sign] { setDecimal(point, sign); });
        return;
    case OpenKind::NoMoment: {
        auto* day = new QDateEdit;
        day->setObjectName(u"defaultDay"_s);
        day->setCalendarPopup(true);
        day->setAccessibleName(tr("Day that counts for all rows"));
        day->setDate(m_state.known().today);
        row.addWidget(day);
        addAnswer(row, tr("Use this day"), this, [this, day] {
            import_draft::Mapping mapping = m_state.mapping();
            mapping.day = day->date();
            m_state.setDefaults(mapping);
        });
        return;
    }
    case OpenKind::NoAnswers:
        return;
    }
}

void OpenPoints::setDateFormat(int column, const QString& pattern) {
    import_draft::Column next = m_state.mapping().columns.value(column);
    next.dateFormats = {pattern};
    m_state.setColumn(column, next);
}

void OpenPoints::setCentury(int column, int from) {
    import_draft::Column next = m_state.mapping().columns.value(column);
    next.yearFrom = from;
    m_state.setColumn(column, next);
}

void OpenPoints::setDecimal(const OpenPoint& point, QChar sign) {
    import_draft::Mapping mapping = m_state.mapping();
    mapping.decimal = sign;
    m_state.setDefaults(mapping);
    m_state.confirm(point);
}

void OpenPoints::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::WarnSurface));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    painter.fillRect(edge, 0, 3, height(), theme.color(Token::WarnLine));
}

} // namespace symmetry
