#pragma once

#include "models/tables/format.h"
#include "widgets/pages/journeys_edits.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace symmetry {

class FieldForm;
class PageHeader;

/// Making a journey: its name, whose it is, as it is or shall be, and what it starts from.
class JourneysNew : public QWidget {
    Q_OBJECT
public:
    explicit JourneysNew(QWidget* parent = nullptr);

    void setFormat(const Format& format);
    /// Fresh fields; journeys of the catalogue can be copied.
    void start(const Catalogue& catalogue);

Q_SIGNALS:
    void made(const symmetry::NewJourney& journey);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void offerStarts();
    void finish();
    [[nodiscard]] QStringList presetStages() const;

    QList<Journey> m_journeys;
    PageHeader* m_header;
    FieldForm* m_form;
    QLineEdit* m_name;
    QComboBox* m_mirror;
    QComboBox* m_variant;
    QComboBox* m_start;
    QLineEdit* m_stages;
    QPushButton* m_make;
};

} // namespace symmetry
