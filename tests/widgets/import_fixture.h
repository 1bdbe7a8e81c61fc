#pragma once

#include "widgets/dialogs/import_wizard.h"

/// A monthly survey of an installer, as the shell would hand it to the wizard.
namespace symmetry::test {

using namespace Qt::Literals::StringLiterals;
namespace id = import_draft;

inline id::Column fileColumn(const QString& header, id::Meaning meaning) {
    id::Column column;
    column.header = header;
    column.meaning = meaning;
    return column;
}

inline id::Column half(const QString& header, const QString& question, id::Part part) {
    id::Column column = fileColumn(header, id::Meaning::Answer);
    column.question = question;
    column.part = part;
    return column;
}

inline PlannedQuestion asked(const QString& code, const QString& touchpoint, Scale scale) {
    PlannedQuestion question;
    question.code = code;
    question.text = code;
    question.touchpoint = touchpoint;
    question.journey = u"Heat pump"_s;
    question.stage = u"Install"_s;
    question.dimension = u"Reliability"_s;
    question.scale = scale;
    return question;
}

inline id::Mapping surveyMapping() {
    id::Mapping mapping;
    mapping.name = u"Installation survey, monthly"_s;
    mapping.decimal = u',';
    mapping.timeZone = u"Europe/Berlin"_s;
    mapping.columns = {fileColumn(u"Kd_Nr"_s, id::Meaning::PersonKey),
                       fileColumn(u"Datum"_s, id::Meaning::Moment),
                       fileColumn(u"Anlage"_s, id::Meaning::Facet),
                       half(u"Termin_erw"_s, u"date"_s, id::Part::Expected),
                       half(u"Termin_erl"_s, u"date"_s, id::Part::Delivered),
                       half(u"Team_erw"_s, u"day"_s, id::Part::Expected),
                       half(u"Team_erl"_s, u"day"_s, id::Part::Delivered),
                       half(u"NPS"_s, u"nps"_s, id::Part::Delivered),
                       fileColumn(u"Kommentar"_s, id::Meaning::Comment),
                       fileColumn(u"Bearb_Kz"_s, id::Meaning::Ignore)};
    mapping.columns[1].dateFormats = {u"d.M.yyyy"_s};
    mapping.columns[2].facet = u"Segment"_s;
    mapping.questions = {asked(u"date"_s, u"Installation date"_s, {1, 7, 1}),
                         asked(u"day"_s, u"Installation day"_s, {1, 7, 1}),
                         asked(u"nps"_s, u"Would recommend"_s, {0, 10, 1})};
    mapping.questions[2].kind = MeasureKind::NetPromoter;
    return mapping;
}

inline id::FileLook surveyLook() {
    id::FileLook look;
    look.path = u"/surveys/Umfrage_Installation_2026-09.csv"_s;
    look.encodings = {u"windows-1252"_s, u"ISO-8859-15"_s, u"UTF-8"_s};
    look.encodingSure = false;
    look.used = {u"windows-1252"_s, u';', {}, 1};
    for (const id::Column& column : surveyMapping().columns)
        look.header.append(column.header);
    for (int i = 0; i < 12; ++i) {
        look.lines.append(i + 2);
        look.rows.append({u"K-204%1"_s.arg(18 + i), u"%1.09.2026"_s.arg(14 + i), u"Retrofit"_s,
                          QString::number(5 + i % 3), QString::number(4 + i % 4),
                          QString::number(6 + i % 2), u"7"_s, QString::number(i % 11),
                          i % 3 ? QString() : u"Team super, Termin …"_s, u"M3"_s});
    }
    return look;
}

inline id::PreviewCell cell(const QString& raw, const QVariant& value,
                            id::PreviewCell::State state = id::PreviewCell::State::Plain) {
    return {raw, value, state};
}

inline id::PreviewRow previewRow(qint64 line, int expected, const id::PreviewCell& delivered,
                                 const id::PreviewCell& day) {
    id::PreviewRow row;
    row.line = line;
    row.cells = {cell(u"K-20377"_s, u"K-20377"_s),
                 day,
                 cell(u"Retrofit"_s, u"Retrofit"_s),
                 cell(QString::number(expected), double(expected)),
                 delivered,
                 cell(u"7"_s, 7.0),
                 cell(u"7"_s, 7.0),
                 cell(u"8"_s, 8.0),
                 cell({}, {}, id::PreviewCell::State::Missing),
                 cell(u"M3"_s, {})};
    row.leftOut = day.state == id::PreviewCell::State::Refused ||
                  delivered.state == id::PreviewCell::State::Refused;
    return row;
}

inline id::Check surveyCheck() {
    using State = id::PreviewCell::State;
    const id::PreviewCell day = cell(u"14.09.2026"_s, QDate(2026, 9, 14));
    id::Check check;
    check.counts = {128, 113, 4, 11, 760};
    check.newPersons = 9;
    check.newFacets = {u"Segment"_s};
    check.firstDay = QDate(2026, 9, 1);
    check.lastDay = QDate(2026, 9, 30);
    check.rowsRead = {128, 125, 128, 126, 120, 128, 128, 128, 61, 0};
    check.preview = {
        previewRow(76, 6, cell(u"5"_s, 5.0), day),
        previewRow(77, 6, cell(u"sehr gut"_s, {}, State::Refused), day),
        previewRow(78, 7, cell(u"7"_s, 7.0), day),
        previewRow(118, 7, cell(u"2"_s, 2.0), cell(u"31.09.2026"_s, {}, State::Refused))};
    check.first = check.preview[0].cells;
    check.problems = {
        {id::Problem::NotANumber, 4, 6, {77, 78, 84, 90, 91, 99}, {{u"sehr gut"_s, 6}}, {}},
        {id::Problem::NotInCalendar, 1, 3, {18, 92, 118}, {{u"31.09.2026"_s, 3}}, {}},
        {id::Problem::OutsideScale, 3, 2, {31, 88}, {{u"9"_s, 2}}, {}}};
    return check;
}

inline id::Known surveyKnown() {
    id::Known known;
    known.facets = {u"Segment"_s, u"Shop"_s};
    known.dimensions = {u"Reliability"_s, u"Responsiveness"_s};
    known.questions = surveyMapping().questions;
    known.places = {{u"Heat pump"_s, u"Install"_s, u"Installation date"_s, Mirror::Customers},
                    {u"Heat pump"_s, u"Install"_s, u"Installation day"_s, Mirror::Customers}};
    known.timeZones = {u"Europe/Berlin"_s, u"Asia/Seoul"_s};
    return known;
}

} // namespace symmetry::test
