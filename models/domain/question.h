#pragma once

#include "models/domain/ids.h"
#include "models/domain/subject.h"
#include "models/domain/words.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

namespace symmetry {

/// A theme that is asked of several mirrors so that they can be compared.
struct Dimension {
    DimensionId id;
    QUuid uuid;
    QString name;
    double weight = 1.0; ///< share in the weighted overall gap; weights are normalised when used
    int position = 0;
    friend bool operator==(const Dimension&, const Dimension&) = default;
};

/// The values an answer may take: minimum, minimum + step, ... maximum; at most 250 of them.
/// In the frame an answer is stored as its code, 0 for the minimum; noCode stands for "no answer".
struct Scale {
    double minimum = 1.0;
    double maximum = 5.0;
    double step = 1.0;

    static constexpr int maximumCodes = 250;
    static constexpr quint8 noCode = 255;

    /// True when minimum < maximum, step > 0, all finite and at most 250 values.
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] int codes() const;
    [[nodiscard]] double value(quint8 code) const { return minimum + step * code; }
    /// The code of a value that lies on the scale (within 1e-6 steps), else nothing.
    [[nodiscard]] std::optional<quint8> code(double value) const;
    friend bool operator==(const Scale&, const Scale&) = default;
};

/// What was asked.
struct Question {
    QuestionId id;
    QUuid uuid;
    QString code; ///< short unique name, as in mappings and on the command line
    QString text;
    Mirror mirror = Mirror::Customers;
    TouchpointId touchpoint; ///< none: not about one touchpoint
    DimensionId dimension;   ///< none: not about one dimension
    Scale scale;
    Direction direction = Direction::HigherIsBetter;
    MeasureKind kind = MeasureKind::Mean;
    /// Asked of managers or leaders: what they believe customers expect. The expected value of an
    /// answer is that belief; such a question is no rating, and no measure is built on it.
    bool belief = false;
    friend bool operator==(const Question&, const Question&) = default;
};

/// A figure with a name, a definition and a target; computed over one or more questions of one
/// kind. Its answers are pooled by their counts, never by averaging scores.
struct Measure {
    MeasureId id;
    QUuid uuid;
    QString name;
    QString definition;
    MeasureKind kind = MeasureKind::Mean;
    Direction direction = Direction::HigherIsBetter;
    QList<QuestionId> questions;
    std::optional<double>
        target;          ///< in the unit shown: points for net promoter, percent for shares
    double weight = 1.0; ///< how much it matters when signals are ranked
    QString owner;
    int position = 0;
    friend bool operator==(const Measure&, const Measure&) = default;
};

/// A remark that stands at a day, on one line over time or on all.
struct Annotation {
    AnnotationId id;
    QUuid uuid;
    Subject subject; ///< kind None: on all
    qint32 day = 0;  ///< days since 1970-01-01
    QString text;
    bool rebase = false; ///< process limits are computed anew from this day on; the text says why
    friend bool operator==(const Annotation&, const Annotation&) = default;
};

} // namespace symmetry
