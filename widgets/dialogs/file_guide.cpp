#include "widgets/dialogs/file_guide.h"

#include "widgets/controls/block.h"
#include "widgets/controls/plain_label.h"
#include "widgets/style/plain_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int dropHeight = 96;
constexpr qsizetype shownSources = 5;

} // namespace

/// A dashed frame around an invitation; filled while a file is held above it.
class FileGuide::DropArea : public QWidget {
public:
    explicit DropArea(QWidget* parent) : QWidget(parent) {
        auto* column = new QVBoxLayout(this);
        const int inset = metric::grid * 2;
        column->setContentsMargins(inset, inset, inset, inset);
        column->setSpacing(metric::grid / 2);
        column->addStretch(1);
        const auto add = [this, column](const QString& text, Type type, Token ink) {
            const Weight weight = type == Type::Title ? Weight::Strong : Weight::Regular;
            auto* label = new PlainLabel(text, type, weight, ink, this);
            label->setWordWrap(true);
            label->setAlignment(Qt::AlignCenter);
            column->addWidget(label);
        };
        add(FileGuide::tr("Drop a survey here"), Type::Title, Token::TextPrimary);
        add(FileGuide::tr("or choose it on the left: what the program makes of it is shown first"),
            Type::Body, Token::TextSecondary);
        column->addStretch(1);
    }

    void setInviting(bool inviting) {
        m_inviting = inviting;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override {
        return {QWidget::sizeHint().width(),
                std::max(QWidget::sizeHint().height(), themeOf(this).px(dropHeight))};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Token ink = m_inviting ? Token::LineStrong : Token::LineField;
        painter.setPen(QPen(theme.color(ink), m_inviting ? 2 : 1, Qt::DashLine));
        painter.setBrush(theme.color(m_inviting ? Token::SurfaceSelected : Token::SurfacePanel));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::corner * 2,
                                metric::corner * 2);
    }

private:
    bool m_inviting = false;
};

FileGuide::FileGuide(QWidget* parent)
    : QWidget(parent),
      m_drop(new DropArea(this)),
      m_shapes(new Block(this)),
      m_before(new Block(this)),
      m_names(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary)) {
    setObjectName(u"fileGuide"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid * 2);
    column->addWidget(m_drop);
    addShapes(*column);
    m_before->setTitle(tr("Imported before"));
    m_before->setSubtitle(tr("A newer file with the same columns is understood by itself; rows "
                             "that are here already are recognised and skipped"));
    m_names->setWordWrap(true);
    m_before->setContent(m_names);
    column->addWidget(m_before);
    column->addStretch(1);
    setSources({});
}

void FileGuide::addShapes(QVBoxLayout& column) {
    m_shapes->setTitle(tr("What can be read"));
    m_shapes->setSubtitle(tr("A table whose first row names its columns, in one of two shapes"));
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::columnGap);
    row->addWidget(shape(tr("One row per person"), tr("Each question has a column of its own."),
                         {{tr("Day"), tr("Shop"), tr("Wait, expected"), tr("Wait, got")},
                          {u"2026-09-14"_s, tr("Harbour"), u"6"_s, u"4"_s},
                          {u"2026-09-15"_s, tr("Station"), u"7"_s, u"6"_s}}),
                   1, Qt::AlignTop);
    row->addWidget(shape(tr("One row per answer"), tr("A column says which question it is."),
                         {{tr("Person"), tr("Question"), tr("Expected"), tr("Got")},
                          {u"K-204"_s, tr("Wait"), u"6"_s, u"4"_s},
                          {u"K-204"_s, tr("Advice"), u"5"_s, u"6"_s}}),
                   1, Qt::AlignTop);
    auto* whole = new QWidget;
    auto* inside = new QVBoxLayout(whole);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(metric::grid * 2);
    inside->addWidget(content);
    auto* facts = new PlainLabel(
        tr("CSV and TSV in any usual encoding, separated by comma, semicolon, tab or bar; XLSX "
           "with the sheet you choose. Cells may be empty. Names are not needed."),
        Type::Body, Weight::Regular, Token::TextSecondary);
    facts->setWordWrap(true);
    inside->addWidget(facts);
    m_shapes->setContent(whole);
    column.addWidget(m_shapes);
}

QWidget* FileGuide::shape(const QString& title, const QString& text,
                          const QList<QStringList>& rows) {
    auto* whole = new QWidget;
    auto* grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::grid);
    grid->setVerticalSpacing(2);
    const int columns = static_cast<int>(rows.constFirst().size());
    const auto wide = [&](const QString& words, Weight weight, Token ink) {
        auto* label = new PlainLabel(words, Type::Body, weight, ink);
        label->setWordWrap(true);
        grid->addWidget(label, grid->rowCount(), 0, 1, columns);
    };
    wide(title, Weight::Strong, Token::TextPrimary);
    wide(text, Weight::Regular, Token::TextSecondary);
    for (const QStringList& cells : rows) {
        const bool head = &cells == &rows.constFirst();
        const int at = grid->rowCount();
        for (int i = 0; i < columns; ++i) {
            auto* cell =
                new PlainLabel(cells[i], Type::Caption, head ? Weight::Strong : Weight::Regular,
                               head ? Token::TextPrimary : Token::TextQuiet);
            cell->setElided(true);
            grid->addWidget(cell, at, i);
            grid->setColumnStretch(i, 1);
        }
    }
    return whole;
}

void FileGuide::setSources(const QStringList& names) {
    QStringList lines;
    for (const QString& name : names.first(std::min(shownSources, names.size())))
        lines.append(shownText(name, 80).simplified());
    if (names.size() > shownSources)
        lines.append(tr("and %n more", nullptr, static_cast<int>(names.size() - shownSources)));
    m_names->setText(lines.join(u'\n'));
    m_before->setVisible(!names.isEmpty());
}

void FileGuide::setInviting(bool inviting) {
    m_drop->setInviting(inviting);
}

} // namespace symmetry
