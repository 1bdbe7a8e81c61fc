#pragma once

#include "models/tables/format.h"
#include "widgets/dialogs/import_draft.h"

#include <QCoreApplication>

namespace symmetry {

/// The words of the import wizard, in the language of the program.
class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(symmetry::ImportWords)
public:
    explicit ImportWords(const Format& format) : m_format(format) {}

    [[nodiscard]] static QString meaning(import_draft::Meaning meaning);
    [[nodiscard]] static QString part(import_draft::Part part);
    /// "Installation date: expected, 1 – 7", "Facet: segment", "do not import".
    [[nodiscard]] QString columnMeans(const import_draft::Mapping& mapping,
                                      const import_draft::Column& column) const;
    /// A short header for the preview: "Customer", "Installation date expected".
    [[nodiscard]] QString columnHeader(const import_draft::Mapping& mapping,
                                       const import_draft::Column& column) const;
    /// What the question is about: its touchpoint, its text or its code.
    [[nodiscard]] static QString questionName(const PlannedQuestion& question);
    /// "1 – 7"
    [[nodiscard]] QString scale(const Scale& scale) const;

    /// "Outside the scale 1 – 7"
    [[nodiscard]] QString problem(const import_draft::ProblemGroup& group,
                                  const import_draft::Mapping& mapping) const;
    /// "3 rows: 18, 92, 118"
    [[nodiscard]] QString lines(const import_draft::ProblemGroup& group) const;
    /// "“31.09.2026”, “32.01.2026” …"
    [[nodiscard]] static QString values(const import_draft::ProblemGroup& group);
    [[nodiscard]] static QString choice(import_draft::Choice choice);
    [[nodiscard]] QString openPoint(const import_draft::OpenPoint& point,
                                    const import_draft::Mapping& mapping) const;

    /// As understood, in the reader's own formats; refused and changed cells show what stood there.
    [[nodiscard]] QString cell(const import_draft::PreviewCell& cell) const;
    [[nodiscard]] QString value(const QVariant& value) const;
    /// "day first: 3 April 2026" for a pattern.
    [[nodiscard]] QString dateFormat(const QString& pattern) const;

    [[nodiscard]] static QString delimiter(QChar delimiter);
    [[nodiscard]] static QString decimal(QChar sign);
    [[nodiscard]] static QString quoted(const QString& text);
    /// "semicolon, Windows-1252, comma as decimal sign"
    [[nodiscard]] QString fileFacts(const import_draft::FileLook& look, QChar decimal) const;

private:
    [[nodiscard]] static QString rowProblem(import_draft::Problem problem);
    Format m_format;
};

} // namespace symmetry
