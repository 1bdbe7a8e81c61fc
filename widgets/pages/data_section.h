#pragma once

#include "models/tables/format.h"
#include "widgets/pages/planned_edit.h"

#include <QWidget>

namespace symmetry {

/// One part of the Data page. It shows one state of the catalogue and says what shall change.
class DataSection : public QWidget {
    Q_OBJECT
public:
    explicit DataSection(QWidget* parent = nullptr) : QWidget(parent), m_format(QLocale()) {}

    virtual void setFormat(const Format& format) {
        m_format = format;
        refresh();
    }
    virtual void setCatalogue(const CataloguePtr& catalogue) {
        m_catalogue = catalogue;
        refresh();
    }
    virtual void setReadOnly(bool readOnly) {
        m_readOnly = readOnly;
        refresh();
    }
    /// What to remember: column widths and the like.
    [[nodiscard]] virtual QVariantMap state() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }

Q_SIGNALS:
    void edited(const symmetry::PlannedEdit& edit);

protected:
    virtual void refresh() = 0;
    [[nodiscard]] const Format& format() const { return m_format; }
    [[nodiscard]] const CataloguePtr& catalogue() const { return m_catalogue; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

private:
    Format m_format;
    CataloguePtr m_catalogue;
    bool m_readOnly = false;
};

} // namespace symmetry
