#pragma once

#include "models/domain/catalogue.h"
#include "models/tables/format.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace symmetry {

class FieldForm;
class PlainLabel;

/// Everything of one touchpoint that can be edited, in place of what the panel says about it. Each
/// field is sent when it is left or Enter is pressed; there is nothing to save.
class TouchpointEditor : public QWidget {
    Q_OBJECT
public:
    explicit TouchpointEditor(QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void showTouchpoint(const CataloguePtr& catalogue, TouchpointId id);
    void focusName();
    void focusLinks();

Q_SIGNALS:
    void changed(const symmetry::Touchpoint& after);
    void linkRequested(symmetry::TouchpointId employee, symmetry::TouchpointId customer);
    void unlinkRequested(symmetry::LinkId id);

private:
    void makeFields();
    void fill();
    void fillLinks();
    void offerLinks(bool employee);
    void collect();
    void chooseLink(int index);
    [[nodiscard]] std::optional<double> numberIn(const QLineEdit& field) const;
    [[nodiscard]] QString numberText(const std::optional<double>& value) const;
    [[nodiscard]] QStringList departments() const;

    Format m_format;
    CataloguePtr m_catalogue;
    Touchpoint m_touchpoint;
    bool m_filling = false;
    FieldForm* m_form;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_owner;
    QLineEdit* m_channels;
    QCheckBox* m_moment;
    QLineEdit* m_standard;
    QLineEdit* m_promise;
    QWidget* m_links;
    QVBoxLayout* m_linkRows;
    QComboBox* m_addLink;
};

} // namespace symmetry
