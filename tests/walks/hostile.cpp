#include "tests/walks/hostile.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry::test {

namespace {

QList<Hostile> markup() {
    return {{"bold", u"<b>x</b>"_s},
            {"image", u"<img src=\"/dev/zero\">"_s},
            {"remote image", u"<img src='http://192.0.2.1/a.png' width=9999>"_s},
            {"link to a file", u"<a href=\"file:///etc/passwd\">more</a>"_s},
            {"script", u"<script>alert(1)</script>"_s},
            {"style", u"<style>*{display:none}</style>gone"_s},
            {"table", u"<table width=100000><tr><td>x"_s},
            {"document", u"<!DOCTYPE html><html><body><h1>x</h1>"_s},
            {"declared as rich", u"<qt>all of it</qt>"_s},
            {"comment", u"<!-- hidden --> seen"_s},
            {"never closed", u"<b"_s},
            {"closed first", u"</b></td></table>"_s},
            {"entities", u"&lt;b&gt; &amp;nbsp; &#0; &#x202e;"_s},
            {"markdown", u"# x\n![i](/dev/zero) [l](file:///etc/passwd)"_s}};
}

QList<Hostile> signs() {
    return {{"quotes", u"\"'`´“”«»"_s},
            {"apostrophe and statement", u"x'); DROP TABLE response; --"_s},
            {"places", u"%1 %n %2 %L1 %99 %%"_s},
            {"printf", u"%s%s%s%n%x"_s},
            {"ampersands", u"&Save & && go"_s},
            {"formula", u"=cmd|' /C calc'!A0"_s},
            {"path", u"../../etc/passwd"_s},
            {"backslashes", u"\\n\\0\\u202e C:\\x"_s},
            {"tabs and lines", u"one\ttwo\r\nthree\n\n\nfour"_s},
            {"only spaces", u"   \u00A0\u2003 "_s},
            {"nothing", u""_s},
            {"plural mark", u"answer(s) need(s)"_s}};
}

QList<Hostile> writing() {
    return {{"right-to-left override", u"invoice\u202Efdp.exe"_s},
            {"isolates never closed", u"\u2066\u2067\u2068 x"_s},
            {"NUL", u"before\0after"_s},
            {"control characters", u"\u0001\u0007\u001B[31mred\u007F\u0085"_s},
            {"64 KiB without a space", QString(64 * 1024, u'w')},
            {"64 KiB of words", u"word "_s.repeated(13'000)},
            {"combining marks", u"Z"_s + u"\u0335\u0322\u0341"_s.repeated(200)},
            {"emoji", u"\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1E9\U0001F1EA\uFE0F"_s},
            {"lonely surrogates", QString(QChar(0xD83D)) + u"x"_s + QChar(0xDC00)},
            {"not characters", u"\uFFFE\uFFFF\uFDD0"_s},
            {"line separators", u"a\u2028b\u2029c"_s},
            {"zero width", u"\u200B\u200C\u200D\u2060\uFEFF"_s},
            {"Arabic", u"تجربة العميل ١٢٣"_s},
            {"Hebrew with digits", u"שירות 123 (לקוח)"_s},
            {"Korean", u"고객 경험의 대칭"_s},
            {"long German", u"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"_s}};
}

} // namespace

QList<Hostile> hostileWords() {
    return markup() + signs() + writing();
}

QStringList manyHostileWords() {
    QStringList all;
    for (const Hostile& each : hostileWords()) {
        const QString& words = each.words;
        all += {words,
                words + words,
                words.toUpper(),
                u"Repair "_s + words,
                words + u" visit"_s,
                u"Repair "_s + words + u" visit"_s,
                u'"' + words + u'"',
                u"تجربة "_s + words,
                u"\u202E"_s + words,
                u"100 % "_s + words,
                words + u" & "_s + words.left(20),
                u"<p>"_s + words + u"</p>"_s,
                words.left(12) + u'\n' + words.left(60)};
    }
    all.removeDuplicates();
    return all;
}

CataloguePtr renamed(const Catalogue& catalogue, const QString& words) {
    auto changed = std::make_shared<Catalogue>(catalogue);
    changed->facts.title = words;
    for (Journey& journey : changed->journeys)
        journey.name = words;
    for (Stage& stage : changed->stages)
        stage.name = words;
    for (Touchpoint& touchpoint : changed->touchpoints) {
        touchpoint.name = touchpoint.department = words;
        touchpoint.channels = {words, words};
    }
    for (Dimension& dimension : changed->dimensions)
        dimension.name = words;
    for (Question& question : changed->questions)
        question.code = question.text = words;
    for (Facet& facet : changed->facets)
        facet.name = words;
    for (FacetValue& value : changed->facetValues)
        value.label = words;
    for (Measure& measure : changed->measures)
        measure.name = measure.definition = measure.owner = words;
    for (Annotation& annotation : changed->annotations)
        annotation.text = words;
    for (Source& source : changed->sources)
        source.name = words;
    return changed;
}

} // namespace symmetry::test
