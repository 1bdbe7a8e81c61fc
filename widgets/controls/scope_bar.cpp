#include "widgets/controls/scope_bar.h"

#include "widgets/controls/facet_popup.h"
#include "widgets/controls/period_popup.h"
#include "widgets/controls/plain_label.h"
#include "widgets/controls/scope_words.h"
#include "widgets/controls/word_button.h"
#include "widgets/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace symmetry {

namespace {

void openBelow(QMenu* menu, const QWidget* anchor) {
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int x = anchor->isRightToLeft() ? anchor->width() - menu->sizeHint().width() : 0;
    menu->popup(anchor->mapToGlobal(QPoint(x, anchor->height() + 2)));
}

void nameArrow(QPushButton* button, const QString& name) {
    button->setAccessibleName(name);
    button->setToolTip(name);
}

QPushButton* arrowButton(const QString& name, const QString& objectName, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setProperty("link", true);
    button->setObjectName(objectName);
    nameArrow(button, name);
    return button;
}

PlainLabel* dot(QWidget* parent) {
    return new PlainLabel(QStringLiteral("·"), Type::Body, Weight::Regular, Token::TextQuiet,
                          parent);
}

} // namespace

ScopeBar::ScopeBar(QWidget* parent)
    : QWidget(parent),
      m_format(QLocale()),
      m_back(arrowButton(tr("Back"), QStringLiteral("scopeBack"), this)),
      m_forward(arrowButton(tr("Forward"), QStringLiteral("scopeForward"), this)),
      m_compared(new PlainLabel(tr("compared with"), Type::Body, Weight::Regular,
                                Token::TextSecondary, this)),
      m_row(new QHBoxLayout(this)),
      m_facetBox(new QWidget(this)),
      m_filterDot(dot(this)),
      m_facetRow(new QHBoxLayout(m_facetBox)) {
    setAccessibleName(tr("Scope"));
    m_compared->setElided(true);
    m_row->setContentsMargins(metric::grid * 2, 0, metric::pageMargin, 0);
    m_row->setSpacing(6);
    m_facetRow->setContentsMargins(0, 0, 0, 0);
    m_facetRow->setSpacing(6);
    layWords();
    connect(m_back, &QPushButton::clicked, this, &ScopeBar::backRequested);
    connect(m_forward, &QPushButton::clicked, this, &ScopeBar::forwardRequested);
    connect(m_period, &QPushButton::clicked, this, &ScopeBar::choosePeriod);
    connect(m_comparison, &QPushButton::clicked, this, &ScopeBar::chooseComparison);
    connect(m_tier, &QPushButton::clicked, this, &ScopeBar::chooseTier);
    connect(m_filters, &QPushButton::clicked, this, &ScopeBar::chooseFilter);
    setHistory(false, false);
    restyle();
    refresh();
}

void ScopeBar::layWords() {
    m_row->addWidget(m_back);
    m_row->addWidget(m_forward);
    m_row->addSpacing(metric::grid);
    m_period = addWord(QStringLiteral("scopePeriod"), m_row);
    m_row->addWidget(m_compared);
    m_comparison = addWord(QStringLiteral("scopeComparison"), m_row);
    m_row->addWidget(m_facetBox);
    m_row->addWidget(m_filterDot);
    m_filters = addWord(QStringLiteral("scopeFilters"), m_row);
    m_filterDot->hide();
    m_filters->hide();
    m_row->addWidget(dot(this));
    m_tier = addWord(QStringLiteral("scopeTier"), m_row);
    m_row->addStretch(1);
}

WordButton* ScopeBar::addWord(const QString& objectName, QHBoxLayout* row) {
    auto* word = new WordButton(this);
    word->setObjectName(objectName);
    row->addWidget(word);
    return word;
}

void ScopeBar::restyle() {
    const Theme theme = themeOf(this);
    setFixedHeight(theme.px(metric::scopeBar));
    m_back->setIcon(icon(Icon::Back, theme, Token::TextPrimary));
    m_forward->setIcon(icon(Icon::Forward, theme, Token::TextPrimary));
}

void ScopeBar::setFormat(const Format& format) {
    m_format = format;
    refresh();
}

void ScopeBar::setScope(const Scope& scope) {
    m_scope = scope;
    refresh();
}

void ScopeBar::setNewest(QDate day) {
    m_newest = day;
    refresh();
}

void ScopeBar::setFacets(const QList<FacetChoice>& facets) {
    m_facets = facets;
    rebuildFacets();
    refresh();
}

void ScopeBar::setHistory(bool canGoBack, bool canGoForward) {
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void ScopeBar::addAtEnd(QWidget* widget) {
    m_row->addWidget(widget);
}

void ScopeBar::rebuildFacets() {
    while (std::unique_ptr<QLayoutItem> item{m_facetRow->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_facetWords.clear();
    QWidget* before = m_comparison;
    for (int i = 0; i < m_facets.size(); ++i) {
        m_facetRow->addWidget(dot(this));
        WordButton* word =
            addWord(QStringLiteral("scopeFacet_%1").arg(m_facets.at(i).facet.id.value), m_facetRow);
        connect(word, &QPushButton::clicked, this, [this, i] { chooseFacet(i); });
        setTabOrder(before, word);
        before = word;
        m_facetWords += word;
    }
    setTabOrder(before, m_filters);
    setTabOrder(m_filters, m_tier);
}

int ScopeBar::facetsWidth() const {
    int width = 0;
    for (int i = 0; i < m_facetRow->count(); ++i)
        width += m_facetRow->itemAt(i)->widget()->sizeHint().width() + m_facetRow->spacing();
    return width;
}

void ScopeBar::fitFacets() {
    const bool many = m_facetWords.size() > 1;
    int needed = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget* widget = m_row->itemAt(i)->widget();
        if (widget == m_facetBox)
            needed += facetsWidth();
        else if (widget != m_filters && widget != m_filterDot)
            needed += m_row->itemAt(i)->sizeHint().width() + m_row->spacing();
    }
    const bool together = many && needed > width();
    m_facetBox->setVisible(!together);
    m_filterDot->setVisible(together);
    m_filters->setVisible(together);
}

void ScopeBar::refresh() {
    m_period->setWords(periodWords(m_scope.period, m_newest, m_format), tr("Period"));
    m_comparison->setWords(comparisonWords(m_scope, m_format), tr("Compared with"));
    m_tier->setWords(tierWords(m_scope.tiers), tr("Tiers"));
    for (int i = 0; i < m_facetWords.size(); ++i) {
        const FacetChoice& choice = m_facets.at(i);
        const QList<FacetValueId> chosen = m_scope.facets.value(choice.facet.id);
        m_facetWords.at(i)->setWords(facetWords(choice.facet, choice.values, chosen),
                                     choice.facet.name);
    }
    const int filters = static_cast<int>(m_scope.facets.size());
    m_filters->setWords(filters == 0 ? tr("all answers") : tr("%n filter(s)", nullptr, filters),
                        tr("Filters"));
    fitFacets();
}

void ScopeBar::request(const Scope& scope) {
    if (scope != m_scope)
        Q_EMIT scopeRequested(scope);
}

void ScopeBar::askPeriod(bool comparison) {
    const Period start = comparison ? m_scope.comparison : m_scope.period;
    auto* popup =
        new PeriodPopup(comparison ? tr("Compare with") : tr("Period"),
                        start.last.isValid() ? start : Period{start.first, m_newest}, this);
    connect(popup, &PeriodPopup::confirmed, this, [this, comparison](const Period& period) {
        Scope scope = m_scope;
        (comparison ? scope.comparison : scope.period) = period;
        request(scope);
    });
    popup->openBelow(comparison ? m_comparison : m_period);
}

void ScopeBar::choosePeriod() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("periodMenu"));
    const auto choices = periodChoices(m_newest);
    for (const PeriodChoice& choice : choices) {
        QAction* action = menu->addAction(choice.words);
        action->setCheckable(true);
        action->setChecked(choice.period == m_scope.period);
        connect(action, &QAction::triggered, this, [this, period = choice.period] {
            Scope scope = m_scope;
            const bool compares = scope.comparison != Period();
            scope.period = period;
            scope.comparison = compares ? comparisonChoices(period).first().period : Period();
            request(scope);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("From … to …")), &QAction::triggered, this,
            [this] { askPeriod(false); });
    openBelow(menu, m_period);
}

void ScopeBar::chooseComparison() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("comparisonMenu"));
    const auto choices = comparisonChoices(m_scope.period);
    for (const PeriodChoice& choice : choices) {
        QAction* action = menu->addAction(choice.words);
        action->setCheckable(true);
        action->setChecked(choice.period == m_scope.comparison);
        connect(action, &QAction::triggered, this, [this, period = choice.period] {
            Scope scope = m_scope;
            scope.comparison = period;
            request(scope);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("From … to …")), &QAction::triggered, this,
            [this] { askPeriod(true); });
    openBelow(menu, m_comparison);
}

void ScopeBar::chooseFacet(int position) {
    const FacetChoice choice = m_facets.at(position);
    const QList<FacetValueId> chosen = m_scope.facets.value(choice.facet.id);
    QList<Tick> ticks;
    for (const FacetValue& value : choice.values)
        ticks += {value.id.value, value.label, chosen.contains(value.id)};
    auto* popup = new FacetPopup(choice.facet.name, ticks, this);
    connect(popup, &FacetPopup::confirmed, this,
            [this, facet = choice.facet.id](const QList<qint64>& keys) {
                Scope scope = m_scope;
                scope.facets.remove(facet);
                for (const qint64 key : keys)
                    scope.facets[facet] += FacetValueId{key};
                request(scope);
            });
    popup->openBelow(m_facetBox->isVisible() ? m_facetWords.at(position) : m_filters);
}

void ScopeBar::chooseFilter() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("filterMenu"));
    for (int i = 0; i < m_facets.size(); ++i) {
        const FacetChoice& choice = m_facets.at(i);
        const QList<FacetValueId> chosen = m_scope.facets.value(choice.facet.id);
        QString words = facetWords(choice.facet, choice.values, chosen);
        connect(menu->addAction(words.replace(u'&', QStringLiteral("&&"))), &QAction::triggered,
                this, [this, i] { chooseFacet(i); });
    }
    openBelow(menu, m_filters);
}

void ScopeBar::chooseTier() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tierMenu"));
    for (const TierRule rule : {TierRule::Apart, TierRule::Together, TierRule::OnlyVip,
                                TierRule::OnlyFriends, TierRule::OnlyFamily}) {
        QAction* action = menu->addAction(tierWords(rule));
        action->setCheckable(true);
        action->setChecked(rule == m_scope.tiers);
        connect(action, &QAction::triggered, this, [this, rule] {
            Scope scope = m_scope;
            scope.tiers = rule;
            request(scope);
        });
    }
    openBelow(menu, m_tier);
}

void ScopeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, themeOf(this).color(Token::LineHair));
}

void ScopeBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitFacets();
}

void ScopeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        restyle();
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Scope"));
        m_compared->setText(tr("compared with"));
        nameArrow(m_back, tr("Back"));
        nameArrow(m_forward, tr("Forward"));
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace symmetry
