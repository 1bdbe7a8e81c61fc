#pragma once

#include "models/analyses/discrepancies.h"
#include "models/analyses/symmetry_row.h"
#include "models/domain/words.h"
#include "models/tables/column_table.h"
#include "widgets/style/marks.h"

#include <QString>

namespace symmetry {

/// How something that models say looks: the colour of marks and of text, the shape and the word.
/// The word is empty where the meaning has none ("plain").
struct Sign {
    Token mark = Token::SignalCommon;
    Token text = Token::TextPrimary;
    Shape shape = Shape::None;
    QString word;
    Weight weight = Weight::Regular;
};

[[nodiscard]] Sign signOf(Meaning meaning);
[[nodiscard]] Sign signOf(Verdict verdict);
[[nodiscard]] Sign signOf(Signal signal);
[[nodiscard]] Sign signOf(GapVerdict verdict);
/// `other` is the mirror that customers are compared with.
[[nodiscard]] Sign signOf(SymmetryVerdict verdict, Mirror other = Mirror::Employees);
[[nodiscard]] QString wordOf(Assurance assurance);
[[nodiscard]] QString wordOf(Quadrant quadrant);

/// Colours and shape of a mirror. `line` outlines its marks: some fills are too light alone.
struct MirrorSign {
    Token fill = Token::MirrorCustomers;
    Token line = Token::MirrorCustomers;
    Token text = Token::MirrorCustomersText;
    Shape shape = Shape::Circle;
    QString word; ///< "customers": the word that the file configures replaces it
};
[[nodiscard]] MirrorSign signOf(Mirror mirror);

/// Draws the mark of a sign, or of a mirror (filled: delivered, hollow: expected).
void drawSign(QPainter& painter, QPointF centre, double radius, const Sign& sign,
              const Theme& theme);
void drawMirror(QPainter& painter, QPointF centre, double radius, Mirror mirror, Fill fill,
                const Theme& theme);

} // namespace symmetry
