<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>symmetry::BesideSentences</name>
    <message numerus="yes">
        <source>%n touchpoint(s) added</source>
        <translation>
            <numerusform>%n touchpoint added</numerusform>
            <numerusform>%n touchpoints added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::CheckStep</name>
    <message numerus="yes">
        <source>%n answer(s) will be added.</source>
        <translation>
            <numerusform>%n answer will be added.</numerusform>
            <numerusform>%n answers will be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::ColumnsStep</name>
    <message numerus="yes">
        <source>%1 of %n column(s) mapped · the expected and delivered columns of one question are paired · Enter opens the choice</source>
        <translation>
            <numerusform>%1 of %n column mapped · the expected and delivered columns of one question are paired · Enter opens the choice</numerusform>
            <numerusform>%1 of %n columns mapped · the expected and delivered columns of one question are paired · Enter opens the choice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::Commands</name>
    <message numerus="yes">
        <source>Import of %1, %Ln response(s)</source>
        <extracomment>undo text: name of a file, and how many responses it brought</extracomment>
        <translation>
            <numerusform>Import of %1, %Ln response</numerusform>
            <numerusform>Import of %1, %Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::DataAudit</name>
    <message numerus="yes">
        <source>%n change(s) are on record</source>
        <translation>
            <numerusform>%n change is on record</numerusform>
            <numerusform>%n changes are on record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::DataDimensions</name>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n dimension</numerusform>
            <numerusform>%n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it is removed, its %n question(s) stay and belong to no dimension.</source>
        <translation>
            <numerusform>If it is removed, its question stays and belongs to no dimension.</numerusform>
            <numerusform>If it is removed, its %n questions stay and belong to no dimension.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::DataFacets</name>
    <message numerus="yes">
        <source>%n facet(s)</source>
        <translation>
            <numerusform>%n facet</numerusform>
            <numerusform>%n facets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::DataMeasures</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a target · in the order of the Overview</source>
        <translation>
            <numerusform>%n of them with a target · in the order of the Overview</numerusform>
            <numerusform>%n of them with a target · in the order of the Overview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::DataPage</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n dimension</numerusform>
            <numerusform>%n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facet(s)</source>
        <translation>
            <numerusform>%n facet</numerusform>
            <numerusform>%n facets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::DataSources</name>
    <message numerus="yes">
        <source>%n source(s) count</source>
        <translation>
            <numerusform>%n source counts</numerusform>
            <numerusform>%n sources count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %Ln response(s)</source>
        <translation>
            <numerusform>Bring back the response</numerusform>
            <numerusform>Bring back the %Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo this import of %Ln response(s)</source>
        <translation>
            <numerusform>Undo this import of %Ln response</numerusform>
            <numerusform>Undo this import of %Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepancySentences</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n dimension</numerusform>
            <numerusform>%n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected for %n comparison(s).</source>
        <translation>
            <numerusform>Corrected for %n comparison.</numerusform>
            <numerusform>Corrected for %n comparisons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliver less than %2 expect; %3 leads by far</source>
        <translation>
            <numerusform>%n of %1 delivers less than %2 expect; %3 leads by far</numerusform>
            <numerusform>%n of %1 deliver less than %2 expect; %3 leads by far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliver less than %2 expect; %3 leads</source>
        <translation>
            <numerusform>%n of %1 delivers less than %2 expect; %3 leads</numerusform>
            <numerusform>%n of %1 deliver less than %2 expect; %3 leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliver(s) more</source>
        <translation>
            <numerusform>%n delivers more</numerusform>
            <numerusform>%n deliver more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) no difference</source>
        <translation>
            <numerusform>%n shows no difference</numerusform>
            <numerusform>%n show no difference</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too few answers to say</source>
        <translation>
            <numerusform>%n with too few answers to say</numerusform>
            <numerusform>%n with too few answers to say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more come first</source>
        <translation>
            <numerusform>%1, %2 and %n more come first</numerusform>
            <numerusform>%1, %2 and %n more come first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::DrillDialog</name>
    <message numerus="yes">
        <source>%Ln response(s) stand behind this figure.</source>
        <translation>
            <numerusform>%Ln response stands behind this figure.</numerusform>
            <numerusform>%Ln responses stand behind this figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are listed.</source>
        <translation>
            <numerusform>The newest is listed.</numerusform>
            <numerusform>The newest %Ln are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::FigureSentences</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::FileGuide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::FileStep</name>
    <message numerus="yes">
        <source>First %n row(s)</source>
        <translation>
            <numerusform>First row</numerusform>
            <numerusform>First %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked: not text in this encoding. Choose another one.</source>
        <translation>
            <numerusform>%n line marked: not text in this encoding. Choose another one.</numerusform>
            <numerusform>%n lines marked: not text in this encoding. Choose another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::ImportFlow</name>
    <message numerus="yes">
        <source>%Ln row(s) left out are listed in %1.</source>
        <translation>
            <numerusform>%Ln row left out is listed in %1.</numerusform>
            <numerusform>%Ln rows left out are listed in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::ImportWizard</name>
    <message numerus="yes">
        <source>%n question(s) before the file can be read</source>
        <translation>
            <numerusform>%n question before the file can be read</numerusform>
            <numerusform>%n questions before the file can be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are understood</source>
        <translation>
            <numerusform>The one row is understood</numerusform>
            <numerusform>All %n rows are understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are understood; %n will be left out</source>
        <translation>
            <numerusform>%1 of %2 rows are understood; %n will be left out</numerusform>
            <numerusform>%1 of %2 rows are understood; %n will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are understood; %n need(s) an answer from you</source>
        <translation>
            <numerusform>%1 of %2 rows are understood; %n needs an answer from you</numerusform>
            <numerusform>%1 of %2 rows are understood; %n need an answer from you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::ImportWords</name>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <comment>numbers of lines in the file</comment>
        <translation>
            <numerusform>%n row: %1</numerusform>
            <numerusform>%n rows: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::JourneySentences</name>
    <message numerus="yes">
        <source>%n touchpoint(s) with too few answers to say.</source>
        <translation>
            <numerusform>%n touchpoint with too few answers to say.</numerusform>
            <numerusform>%n touchpoints with too few answers to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 touchpoint(s) deliver less than %2 expect.</source>
        <translation>
            <numerusform>%n of %1 touchpoints delivers less than %2 expect.</numerusform>
            <numerusform>%n of %1 touchpoints deliver less than %2 expect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trial limits of %n point(s)</source>
        <translation>
            <numerusform>trial limits of %n point</numerusform>
            <numerusform>trial limits of %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>process limits of %n months</source>
        <translation>
            <numerusform>process limits of %n month</numerusform>
            <numerusform>process limits of %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::JourneysPage</name>
    <message numerus="yes">
        <source>%n link(s) go with it.</source>
        <translation>
            <numerusform>%n link goes with it.</numerusform>
            <numerusform>%n links go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are asked about it; their answers are kept. Where do they belong from now on?</source>
        <translation>
            <numerusform>%n question is asked about it; its answers are kept. Where does it belong from now on?</numerusform>
            <numerusform>%n questions are asked about it; their answers are kept. Where do they belong from now on?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n touchpoint(s) are kept. Where do they go?</source>
        <translation>
            <numerusform>Its touchpoint is kept. Where does it go?</numerusform>
            <numerusform>Its %n touchpoints are kept. Where do they go?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::LagSentences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::MeasureCardView</name>
    <message numerus="yes">
        <source>Trial limits: %n of 12 points</source>
        <translation>
            <numerusform>Trial limits: %n of 12 points</numerusform>
            <numerusform>Trial limits: %n of 12 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewFindings</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewSentences</name>
    <message numerus="yes">
        <source>%n signal(s), all for the better</source>
        <translation>
            <numerusform>%n signal, for the better</numerusform>
            <numerusform>%n signals, all for the better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <translation>
            <numerusform>%n needs a decision</numerusform>
            <numerusform>%n need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are worse off in %n of %2 dimension(s)</source>
        <translation>
            <numerusform>%1 are worse off in %n of %2 dimensions</numerusform>
            <numerusform>%1 are worse off in %n of %2 dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides get the same in %n of %1 dimension(s)</source>
        <translation>
            <numerusform>Both sides get the same in %n of %1 dimensions</numerusform>
            <numerusform>Both sides get the same in %n of %1 dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trial limits: %n of 12 point(s)</source>
        <translation>
            <numerusform>Trial limits: %n of 12 points</numerusform>
            <numerusform>Trial limits: %n of 12 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few answers to say anything: %Ln response(s)</source>
        <translation>
            <numerusform>Too few answers to say anything: %Ln response</numerusform>
            <numerusform>Too few answers to say anything: %Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are worse off in %n of %2 dimension(s).</source>
        <translation>
            <numerusform>%1 are worse off in %n of %2 dimensions.</numerusform>
            <numerusform>%1 are worse off in %n of %2 dimensions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) by VIPs, friends and family stand apart.</source>
        <translation>
            <numerusform>%Ln response by VIPs, friends or family stands apart.</numerusform>
            <numerusform>%Ln responses by VIPs, friends and family stand apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row</source>
        <translation>
            <numerusform>%n month in a row</numerusform>
            <numerusform>%n months in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::ProblemRow</name>
    <message numerus="yes">
        <source>%n still left out</source>
        <translation>
            <numerusform>%n still left out</numerusform>
            <numerusform>%n still left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::ProblemsStep</name>
    <message numerus="yes">
        <source>%n row(s) have a problem; each keeps its line number</source>
        <translation>
            <numerusform>%n row has a problem; it keeps its line number</numerusform>
            <numerusform>%n rows have a problem; each keeps its line number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) …</source>
        <translation>
            <numerusform>Save the row …</numerusform>
            <numerusform>Save the %n rows …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are new and will be added.</source>
        <translation>
            <numerusform>%n person is new and will be added.</numerusform>
            <numerusform>%n persons are new and will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are known already or stand twice in the file: skipped.</source>
        <translation>
            <numerusform>%n row is known already or stands twice in the file: skipped.</numerusform>
            <numerusform>%n rows are known already or stand twice in the file: skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::Recovery</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n dimension</numerusform>
            <numerusform>%n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facet(s)</source>
        <translation>
            <numerusform>%n facet</numerusform>
            <numerusform>%n facets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facet value(s)</source>
        <translation>
            <numerusform>%n facet value</numerusform>
            <numerusform>%n facet values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mapping(s)</source>
        <translation>
            <numerusform>%n mapping</numerusform>
            <numerusform>%n mappings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the changes</source>
        <translation>
            <numerusform>%n entry of the changes</numerusform>
            <numerusform>%n entries of the changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::RunStep</name>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were added.</source>
        <translation>
            <numerusform>%n answer was added.</numerusform>
            <numerusform>%n answers were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::ScopeBar</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::ScopeWords</name>
    <message numerus="yes">
        <source>Last %n months</source>
        <comment>period</comment>
        <translation>
            <numerusform>Last month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n before</source>
        <comment>months</comment>
        <translation>
            <numerusform>the month before</numerusform>
            <numerusform>the %n before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1</source>
        <comment>facet</comment>
        <translation>
            <numerusform>%n value of %1</numerusform>
            <numerusform>%n values of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::SignalSentences</name>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n week in a row</numerusform>
            <numerusform>%n weeks in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row</source>
        <translation>
            <numerusform>%n month in a row</numerusform>
            <numerusform>%n months in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) in a row</source>
        <translation>
            <numerusform>%n quarter in a row</numerusform>
            <numerusform>%n quarters in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) over time</source>
        <translation>
            <numerusform>%n signal over time</numerusform>
            <numerusform>%n signals over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s) looked at</source>
        <translation>
            <numerusform>%1, %n line looked at</numerusform>
            <numerusform>%1, %n lines looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::SpreadSentences</name>
    <message numerus="yes">
        <source>%n of %1 lie further apart than chance explains, first of all %2</source>
        <translation>
            <numerusform>%n of %1 lies further apart than chance explains: %2</numerusform>
            <numerusform>%n of %1 lie further apart than chance explains, first of all %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>XmR chart, trial limits of %n point(s)</source>
        <translation>
            <numerusform>XmR chart, trial limits of %n point</numerusform>
            <numerusform>XmR chart, trial limits of %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>XmR chart, limits of %n points</source>
        <translation>
            <numerusform>XmR chart, limits of %n point</numerusform>
            <numerusform>XmR chart, limits of %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetrySentences</name>
    <message numerus="yes">
        <source>%1 of %n dimension(s) symmetric within %2 points</source>
        <translation>
            <numerusform>%1 of %n dimension symmetric within %2 points</numerusform>
            <numerusform>%1 of %n dimensions symmetric within %2 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Difference in points, %1 minus %2 (%3) · n %2 · hidden below %n answer(s)</source>
        <translation>
            <numerusform>Difference in points, %1 minus %2 (%3) · n %2 · hidden below %n answer</numerusform>
            <numerusform>Difference in points, %1 minus %2 (%3) · n %2 · hidden below %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::TouchpointCard</name>
    <message numerus="yes">
        <source>%n question(s) asked here</source>
        <translation>
            <numerusform>%n question asked here</numerusform>
            <numerusform>%n questions asked here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
</TS>
