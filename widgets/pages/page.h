#pragma once

#include "models/analyses/answers.h"
#include "models/domain/edit.h"
#include "models/domain/scope.h"
#include "models/domain/subject.h"
#include "models/tables/format.h"

#include <QString>
#include <QWidget>

class QAbstractItemModel;

namespace symmetry {

/// What all pages have in common. A page shows immutable results that are handed to it through its
/// own show...() functions and says through signals what the person wants; it never asks a store.
/// While a newer result is being computed, the old one stays, greyed (setStale).
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    /// Stable word for session state, navigation and screenshots: "overview", "journeys" ...
    [[nodiscard]] virtual QString pageId() const = 0;
    /// The language's number and date formats; texts follow QEvent::LanguageChange.
    virtual void setFormat(const Format& format);
    [[nodiscard]] const Format& format() const { return m_format; }
    /// Greys what is shown until the next result comes. Never flickers: call at once.
    virtual void setStale(bool stale);
    /// True on a file that may not be edited: edit controls say so.
    virtual void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// What must be remembered of this page (column widths, selection, modes): plain values.
    [[nodiscard]] virtual QVariantMap state() const { return {}; }
    virtual void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void scopeRequested(const symmetry::Scope& scope);
    void drillRequested(const symmetry::Drill& drill);
    /// The process chart of a line over time.
    void chartRequested(const symmetry::Subject& subject);
    /// `phrase` is the undo text, such as "Rename touchpoint".
    void editRequested(const symmetry::ChangeSet& changes, const QString& phrase);
    void pageRequested(const QString& pageId);
    void helpRequested(const QString& topic);
    void copied(const QString& what);
    void stateChanged();

private:
    Format m_format;
    bool m_readOnly = false;
};

} // namespace symmetry
