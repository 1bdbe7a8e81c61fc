#include "widgets/style/meaning.h"

#include <QCoreApplication>
#include <QPainter>

namespace symmetry {

class SignWords {
    Q_DECLARE_TR_FUNCTIONS(symmetry::SignWords)
};

namespace {

Sign improvement(const QString& text) {
    return {Token::SignalImprovement, Token::SignalImprovement, Shape::Triangle, text,
            Weight::Strong};
}

Sign concern(const QString& text) {
    return {Token::SignalConcern, Token::SignalConcernText, Shape::TriangleDown, text,
            Weight::Strong};
}

Sign common(const QString& text) {
    return {Token::SignalCommon, Token::TextSecondary, Shape::Circle, text, Weight::Regular};
}

Sign special(const QString& text) {
    return {Token::SignalSpecial, Token::SignalSpecial, Shape::Diamond, text, Weight::Strong};
}

Sign hatched(const QString& text) {
    return {Token::InkHatch, Token::TextQuiet, Shape::Hatched, text, Weight::Regular};
}

} // namespace

Sign signOf(Meaning meaning) {
    switch (meaning) {
    case Meaning::Plain:
        return {};
    case Meaning::Quiet:
        return {Token::SignalCommon, Token::TextQuiet, Shape::None, {}, {}};
    case Meaning::Strong:
        return {Token::Ink, Token::TextPrimary, Shape::None, {}, Weight::Strong};
    case Meaning::Improvement:
        return improvement(signOf(Verdict::Improvement).word);
    case Meaning::Concern:
        return concern(signOf(Verdict::Concern).word);
    case Meaning::Special:
        return special(signOf(Signal::Special).word);
    case Meaning::Common:
        return common(signOf(Signal::Common).word);
    case Meaning::TooFew:
        return hatched(signOf(GapVerdict::TooFew).word);
    }
    return {};
}

Sign signOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Improvement:
        return improvement(SignWords::tr("Improved"));
    case Verdict::Concern:
        return concern(SignWords::tr("Concern"));
    case Verdict::NoSignal:
        return common(SignWords::tr("No signal"));
    case Verdict::NotEnough:
        return hatched(SignWords::tr("Not enough answers to say"));
    case Verdict::Special:
        return special(SignWords::tr("Special cause"));
    }
    return {};
}

Sign signOf(Signal signal) {
    switch (signal) {
    case Signal::Improvement:
        return improvement(SignWords::tr("Improved"));
    case Signal::Concern:
        return concern(SignWords::tr("Concern"));
    case Signal::Special:
        return special(SignWords::tr("Special cause"));
    case Signal::Common:
        return common(SignWords::tr("Common cause"));
    }
    return {};
}

Sign signOf(GapVerdict verdict) {
    switch (verdict) {
    case GapVerdict::Below:
        return concern(SignWords::tr("below"));
    case GapVerdict::Above:
        return improvement(SignWords::tr("above"));
    case GapVerdict::NotShown:
        return common(SignWords::tr("not shown"));
    case GapVerdict::TooFew:
        return hatched(SignWords::tr("too few"));
    }
    return {};
}

namespace {

QString worseOff(Mirror mirror) {
    switch (mirror) {
    case Mirror::Customers:
        return SignWords::tr("customers worse off");
    case Mirror::Employees:
        return SignWords::tr("employees worse off");
    case Mirror::Managers:
        return SignWords::tr("managers worse off");
    case Mirror::Leaders:
        return SignWords::tr("leaders worse off");
    }
    return {};
}

} // namespace

Sign signOf(SymmetryVerdict verdict, Mirror other) {
    const MirrorSign customers = signOf(Mirror::Customers);
    const MirrorSign others = signOf(other);
    switch (verdict) {
    case SymmetryVerdict::Symmetric:
        return {Token::TextSecondary, Token::TextSecondary, Shape::Equals,
                SignWords::tr("symmetric"), Weight::Regular};
    case SymmetryVerdict::SymmetricWithNote:
        return {Token::TextSecondary, Token::TextSecondary, Shape::Equals,
                SignWords::tr("nearly symmetric"), Weight::Regular};
    case SymmetryVerdict::OthersWorseOff:
        return {others.fill, others.text, others.shape, worseOff(other), Weight::Strong};
    case SymmetryVerdict::CustomersWorseOff:
        return {customers.fill, customers.text, customers.shape, worseOff(Mirror::Customers),
                Weight::Strong};
    case SymmetryVerdict::NotEnough:
        return hatched(SignWords::tr("not enough to say"));
    }
    return {};
}

QString wordOf(Assurance assurance) {
    switch (assurance) {
    case Assurance::NoTarget:
        return SignWords::tr("No target set");
    case Assurance::ConsistentlyMet:
        return SignWords::tr("consistently met");
    case Assurance::ConsistentlyMissed:
        return SignWords::tr("consistently missed");
    case Assurance::HitAndMiss:
        return SignWords::tr("hit and miss");
    case Assurance::NotEnough:
        return SignWords::tr("too few points to say");
    }
    return {};
}

QString wordOf(Quadrant quadrant) {
    switch (quadrant) {
    case Quadrant::ConcentrateHere:
        return SignWords::tr("Concentrate here");
    case Quadrant::KeepUp:
        return SignWords::tr("Keep up the good work");
    case Quadrant::LowPriority:
        return SignWords::tr("Low priority");
    case Quadrant::PossibleOverkill:
        return SignWords::tr("Possible overkill");
    case Quadrant::Unknown:
        return {};
    }
    return {};
}

MirrorSign signOf(Mirror mirror) {
    switch (mirror) {
    case Mirror::Customers:
        return {Token::MirrorCustomers, Token::MirrorCustomers, Token::MirrorCustomersText,
                Shape::Circle, SignWords::tr("customers")};
    case Mirror::Employees:
        return {Token::MirrorEmployees, Token::MirrorEmployeesLine, Token::MirrorEmployeesText,
                Shape::Square, SignWords::tr("employees")};
    case Mirror::Managers:
        return {Token::MirrorManagers, Token::MirrorManagers, Token::MirrorManagersText,
                Shape::Triangle, SignWords::tr("managers")};
    case Mirror::Leaders:
        return {Token::MirrorLeaders, Token::MirrorLeadersLine, Token::MirrorLeadersText,
                Shape::Diamond, SignWords::tr("leaders")};
    }
    return {};
}

void drawSign(QPainter& painter, QPointF centre, double radius, const Sign& sign,
              const Theme& theme) {
    const QColor mark = theme.color(sign.mark);
    if (sign.shape == Shape::Hatched) {
        drawShape(painter, centre, radius, sign.shape, mark, theme.color(Token::SurfaceHatch));
        return;
    }
    QPen pen(Qt::NoPen);
    if (sign.mark == Token::MirrorEmployees)
        pen = QPen(theme.color(Token::MirrorEmployeesLine), 1.5);
    else if (sign.mark == Token::MirrorLeaders)
        pen = QPen(theme.color(Token::MirrorLeadersLine), 1.5);
    drawShape(painter, centre, radius, sign.shape, pen, mark);
}

void drawMirror(QPainter& painter, QPointF centre, double radius, Mirror mirror, Fill fill,
                const Theme& theme) {
    const MirrorSign sign = signOf(mirror);
    const QPen pen(theme.color(sign.line), theme.pxF(1.75));
    const Token inside = fill == Fill::Filled ? sign.fill : Token::SurfacePage;
    drawShape(painter, centre, radius, sign.shape, pen, theme.color(inside));
}

} // namespace symmetry
