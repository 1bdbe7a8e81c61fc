<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>symmetry::AboutDialog</name>
    <message>
        <source>About Symmetry</source>
        <translation>Über Symmetry</translation>
    </message>
    <message>
        <source>What people expect and what they get, customers and employees, in one local file.</source>
        <translation>Was Menschen erwarten und was sie bekommen, Kunden und Mitarbeitende, in einer lokalen Datei.</translation>
    </message>
    <message>
        <source>It never uses a network. Your answers stay in your file.</source>
        <translation>Es nutzt nie ein Netz. Ihre Antworten bleiben in Ihrer Datei.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Made with Qt, SQLite, Boost, ICU, libzip and libcsv.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung. Gemacht mit Qt, SQLite, Boost, ICU, libzip und libcsv.</translation>
    </message>
</context>
<context>
    <name>symmetry::Actions</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New file …</source>
        <translation>Neue Datei …</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Beispielfirma öffnen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Import answers …</source>
        <translation>Antworten importieren …</translation>
    </message>
    <message>
        <source>Export everything …</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Back to the scope before</source>
        <translation>Zum vorigen Ausschnitt</translation>
    </message>
    <message>
        <source>Forward to the next scope</source>
        <translation>Zum nächsten Ausschnitt</translation>
    </message>
    <message>
        <source>Last twelve months, everybody</source>
        <translation>Letzte zwölf Monate, alle</translation>
    </message>
    <message>
        <source>Search or jump to …</source>
        <translation>Suchen oder springen zu …</translation>
    </message>
    <message>
        <source>Collapse or show the rail</source>
        <translation>Leiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Symmetry</source>
        <translation>Über Symmetry</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>symmetry::BesideHeaders</name>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Stage, as is</source>
        <translation>Phase Ist</translation>
    </message>
    <message>
        <source>Stage, to be</source>
        <translation>Phase Soll</translation>
    </message>
    <message>
        <source>Gap, as is</source>
        <translation>Lücke Ist</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Owner, to be</source>
        <translation>Zuständig Soll</translation>
    </message>
    <message>
        <source>Standard, to be</source>
        <translation>Standard Soll</translation>
    </message>
    <message>
        <source>Promise, to be</source>
        <translation>Versprechen Soll</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>symmetry::BesideSentences</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>now in %1</source>
        <translation>jetzt in %1</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig %1</translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>no standard</source>
        <translation>kein Standard</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>Versprechen %1</translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>kein Versprechen</translation>
    </message>
    <message>
        <source>channels %1</source>
        <translation>Kanäle %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>no moment of truth</source>
        <translation>kein Moment der Wahrheit</translation>
    </message>
    <message>
        <source>%1, to be: dropped</source>
        <translation>%1 Soll: entfällt</translation>
    </message>
    <message>
        <source>%1, as is: not there</source>
        <translation>%1 Ist: nicht vorhanden</translation>
    </message>
    <message>
        <source>%1, as is. %2</source>
        <translation>%1 Ist. %2</translation>
    </message>
    <message>
        <source>%1, to be: as it is</source>
        <translation>%1 Soll: unverändert</translation>
    </message>
    <message>
        <source>%1, to be: %2</source>
        <translation>%1 Soll: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) added</source>
        <translation>
            <numerusform>%n Kontaktpunkt neu</numerusform>
            <numerusform>%n Kontaktpunkte neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n entfällt</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be is still the journey as it is</source>
        <translation>%1 Soll ist noch die Journey Ist</translation>
    </message>
    <message>
        <source>%1 to be: %2</source>
        <translation>%1 Soll: %2</translation>
    </message>
    <message>
        <source>Above as is with expected, delivered and gap; below to be with what changes, standard and promise · %1</source>
        <translation>Oben Ist mit erwartet, geliefert und Lücke; unten Soll mit Änderungen, Standard und Versprechen · %1</translation>
    </message>
</context>
<context>
    <name>symmetry::Block</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>symmetry::ButterflyView</name>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Verdict (90 % interval within %1?)</source>
        <translation>Urteil (90-%-Intervall innerhalb %1?)</translation>
    </message>
    <message>
        <source>the others</source>
        <extracomment>&quot;customers minus the others, points&quot;</extracomment>
        <translation>die anderen</translation>
    </message>
    <message>
        <source>%1 minus %2, points</source>
        <translation>%1 minus %2, Punkte</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1 schlechter</translation>
    </message>
</context>
<context>
    <name>symmetry::CatalogueHeaders</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importiert am</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>symmetry::CheckStep</name>
    <message>
        <source>What the file will hold afterwards</source>
        <translation>Was danach in der Datei steht</translation>
    </message>
    <message>
        <source>Counted by reading the whole file; nothing is written yet</source>
        <translation>Gezählt beim Lesen der ganzen Datei; noch ist nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be added.</source>
        <translation>
            <numerusform>%n Antwort kommt dazu.</numerusform>
            <numerusform>%n Antworten kommen dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Beantwortet %1.</translation>
    </message>
    <message>
        <source>Rows are left out and you chose to import nothing then: go back to Problems to change that.</source>
        <translation>Zeilen fallen weg, und für diesen Fall haben Sie gewählt, nichts zu importieren: Gehen Sie zurück zu Probleme, um das zu ändern.</translation>
    </message>
</context>
<context>
    <name>symmetry::ColumnEditor</name>
    <message>
        <source>Years have two digits</source>
        <translation>Jahre haben zwei Ziffern</translation>
    </message>
    <message>
        <source>Date is written as</source>
        <translation>Datum ist geschrieben als</translation>
    </message>
    <message>
        <source>d day, M month, yyyy year, H hour, m minute</source>
        <translation>d Tag, M Monat, yyyy Jahr, H Stunde, m Minute</translation>
    </message>
    <message>
        <source>Two digits mean the hundred years from</source>
        <translation>Zwei Ziffern meinen die hundert Jahre ab</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Name of the facet</source>
        <translation>Name des Merkmals</translation>
    </message>
    <message>
        <source>A new name adds a facet; its values come from the file.</source>
        <translation>Ein neuer Name fügt ein Merkmal hinzu; seine Werte kommen aus der Datei.</translation>
    </message>
    <message>
        <source>This column holds what was</source>
        <translation>Diese Spalte enthält, was war</translation>
    </message>
    <message>
        <source>Values that mean something else</source>
        <translation>Werte, die etwas anderes bedeuten</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Choose one: nothing in the file decides it.</source>
        <translation>Wählen Sie: Nichts in der Datei entscheidet es.</translation>
    </message>
    <message>
        <source>as for the whole file (%1)</source>
        <translation>wie für die ganze Datei (%1)</translation>
    </message>
</context>
<context>
    <name>symmetry::ColumnsStep</name>
    <message>
        <source>Columns: what each one means</source>
        <translation>Spalten: was jede bedeutet</translation>
    </message>
    <message>
        <source>This column in detail</source>
        <translation>Diese Spalte im Einzelnen</translation>
    </message>
    <message>
        <source>Shown for the chosen row</source>
        <translation>Für die gewählte Zeile</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>Means here</source>
        <translation>Bedeutet hier</translation>
    </message>
    <message>
        <source>Read as, first row</source>
        <translation>Gelesen als, erste Zeile</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) mapped · the expected and delivered columns of one question are paired · Enter opens the choice</source>
        <translation>
            <numerusform>%1 von %n Spalte zugeordnet · Erwartet- und Geliefert-Spalten einer Frage gehören zusammen · Eingabe öffnet die Auswahl</numerusform>
            <numerusform>%1 von %n Spalten zugeordnet · Erwartet- und Geliefert-Spalten einer Frage gehören zusammen · Eingabe öffnet die Auswahl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::CommandPalette</name>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen zu</translation>
    </message>
    <message>
        <source>Page, touchpoint, measure, dimension, file or command</source>
        <translation>Seite, Kontaktpunkt, Kennzahl, Dimension, Datei oder Befehl</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Zuletzt benutzte Datei</translation>
    </message>
</context>
<context>
    <name>symmetry::Commands</name>
    <message numerus="yes">
        <source>Import of %1, %Ln response(s)</source>
        <extracomment>undo text: name of a file, and how many responses it brought</extracomment>
        <translation>
            <numerusform>Import von %1, %Ln Rückmeldung</numerusform>
            <numerusform>Import von %1, %Ln Rückmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>in the audit trail; %1 is what was undone</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>in the audit trail; %1 is what was done again</extracomment>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>symmetry::DataAudit</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are on record</source>
        <translation>
            <numerusform>%n Änderung ist verzeichnet</numerusform>
            <numerusform>%n Änderungen sind verzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first; nothing is ever overwritten</source>
        <translation>Neueste zuerst; nichts wird je überschrieben</translation>
    </message>
</context>
<context>
    <name>symmetry::DataDimensions</name>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Add dimension</source>
        <translation>Dimension hinzufügen</translation>
    </message>
    <message>
        <source>Remove dimension</source>
        <translation>Dimension entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Only the proportion counts: 2 is twice as much as 1.</source>
        <translation>Nur das Verhältnis zählt: 2 ist doppelt so viel wie 1.</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>Neue Dimension</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n Dimension</numerusform>
            <numerusform>%n Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes that are asked of several sides so that they can be compared</source>
        <translation>Themen, nach denen mehrere Seiten gefragt werden, um sie zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>If it is removed, its %n question(s) stay and belong to no dimension.</source>
        <translation>
            <numerusform>Wird sie entfernt, bleibt ihre Frage und gehört zu keiner Dimension.</numerusform>
            <numerusform>Wird sie entfernt, bleiben ihre %n Fragen und gehören zu keiner Dimension.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with a preset …</source>
        <translation>Mit einer Vorlage beginnen …</translation>
    </message>
</context>
<context>
    <name>symmetry::DataEdits</name>
    <message>
        <source>Add measure %1</source>
        <translation>Kennzahl %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change measure %1</source>
        <translation>Kennzahl %1 ändern</translation>
    </message>
    <message>
        <source>Set target of %1</source>
        <translation>Ziel von %1 setzen</translation>
    </message>
    <message>
        <source>Remove measure %1</source>
        <translation>Kennzahl %1 entfernen</translation>
    </message>
    <message>
        <source>Move measure %1</source>
        <translation>Kennzahl %1 verschieben</translation>
    </message>
    <message>
        <source>Add dimension %1</source>
        <translation>Dimension %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename dimension</source>
        <translation>Dimension umbenennen</translation>
    </message>
    <message>
        <source>Set weight of %1</source>
        <translation>Gewicht von %1 setzen</translation>
    </message>
    <message>
        <source>Remove dimension %1</source>
        <translation>Dimension %1 entfernen</translation>
    </message>
    <message>
        <source>Rename facet</source>
        <translation>Merkmal umbenennen</translation>
    </message>
    <message>
        <source>Rename facet value</source>
        <translation>Merkmalswert umbenennen</translation>
    </message>
    <message>
        <source>Move facet %1</source>
        <translation>Merkmal %1 verschieben</translation>
    </message>
    <message>
        <source>Change the file&apos;s settings</source>
        <translation>Einstellungen der Datei ändern</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>symmetry::DataFacets</name>
    <message>
        <source>Facets</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Name of the facet</source>
        <translation>Name des Merkmals</translation>
    </message>
    <message>
        <source>Name of the value</source>
        <translation>Name des Wertes</translation>
    </message>
    <message>
        <source>Answers keep their value; only its name changes.</source>
        <translation>Antworten behalten ihren Wert; nur sein Name ändert sich.</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n facet(s)</source>
        <translation>
            <numerusform>%n Merkmal</numerusform>
            <numerusform>%n Merkmale</numerusform>
        </translation>
    </message>
    <message>
        <source>By what responses can be cut; facets come with an import</source>
        <translation>Wonach sich Rückmeldungen zerlegen lassen; Merkmale kommen mit einem Import</translation>
    </message>
</context>
<context>
    <name>symmetry::DataFile</name>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Your word for customers</source>
        <translation>Ihr Wort für Kunden</translation>
    </message>
    <message>
        <source>Fewest answers that a figure needs</source>
        <translation>Mindestzahl der Antworten für eine Zahl</translation>
    </message>
    <message>
        <source>Figures of fewer people are hidden, and the next smallest with them where they could be worked out.</source>
        <translation>Zahlen von weniger Menschen werden verborgen, und die nächstkleinste mit ihnen, wo sie sich errechnen ließen.</translation>
    </message>
    <message>
        <source>Fewest answers before comments are shown</source>
        <translation>Mindestzahl der Antworten, ehe Kommentare erscheinen</translation>
    </message>
    <message>
        <source>At least as many as a figure needs.</source>
        <translation>Mindestens so viele, wie eine Zahl braucht.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>Kopie speichern unter …</translation>
    </message>
    <message>
        <source>Export everything …</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not checked since it was opened</source>
        <translation>seit dem Öffnen nicht geprüft</translation>
    </message>
    <message>
        <source>being checked …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>✓ sound; checked %1</source>
        <translation>✓ heil; geprüft %1</translation>
    </message>
    <message>
        <source>▼ damaged: %1</source>
        <translation>▼ beschädigt: %1</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>One file holds everything</source>
        <translation>Eine Datei enthält alles</translation>
    </message>
    <message>
        <source>It never needs a network</source>
        <translation>Sie braucht nie ein Netz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 responses, %2 answers, %3 comments, %4 persons</source>
        <translation>%1 Rückmeldungen, %2 Antworten, %3 Kommentare, %4 Personen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Backups are in</source>
        <translation>Sicherungen liegen in</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>This company is invented, and so are its figures.</source>
        <translation>Diese Firma ist erfunden, ebenso ihre Zahlen.</translation>
    </message>
    <message>
        <source>Names and privacy</source>
        <translation>Namen und Datenschutz</translation>
    </message>
    <message>
        <source>This file is open for reading only</source>
        <translation>Diese Datei ist nur zum Lesen offen</translation>
    </message>
    <message>
        <source>Kept in the file; every change can be undone</source>
        <translation>In der Datei aufbewahrt; jede Änderung lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>symmetry::DataMeasureEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Computed as</source>
        <translation>Berechnet als</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Weight in rankings</source>
        <translation>Gewicht in Rangfolgen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Questions, pooled by their answers</source>
        <translation>Fragen, über ihre Antworten zusammengefasst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>On the scale of its questions</source>
        <translation>Auf der Skala ihrer Fragen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code, text</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>symmetry::DataMeasures</name>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a target · in the order of the Overview</source>
        <translation>
            <numerusform>%n davon mit Ziel · in der Reihenfolge der Übersicht</numerusform>
            <numerusform>%n davon mit Ziel · in der Reihenfolge der Übersicht</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is open for reading only</source>
        <translation>Diese Datei ist nur zum Lesen offen</translation>
    </message>
    <message>
        <source>Every change can be undone</source>
        <translation>Jede Änderung lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Neue Kennzahl</translation>
    </message>
    <message>
        <source>New measure %1</source>
        <translation>Neue Kennzahl %1</translation>
    </message>
</context>
<context>
    <name>symmetry::DataPage</name>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Teil der Seite</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>File and privacy</source>
        <translation>Datei und Datenschutz</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>Bring the answers you have</source>
        <translation>Bringen Sie die Antworten, die Sie haben</translation>
    </message>
    <message>
        <source>A survey as CSV or XLSX is enough. Names are not needed.</source>
        <translation>Eine Umfrage als CSV oder XLSX genügt. Namen sind nicht nötig.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Every encoding, separator and date format is recognised; what is not certain is asked.</source>
        <translation>Jede Kodierung, jedes Trennzeichen und Datumsformat wird erkannt; was nicht sicher ist, wird gefragt.</translation>
    </message>
    <message>
        <source>Say what each column means</source>
        <translation>Sagen Sie, was jede Spalte bedeutet</translation>
    </message>
    <message>
        <source>Most is guessed from the headers. Expected and delivered columns of one question become a pair.</source>
        <translation>Das meiste wird aus den Überschriften erraten. Erwartet- und Geliefert-Spalten einer Frage werden ein Paar.</translation>
    </message>
    <message>
        <source>Look before anything is written</source>
        <translation>Ansehen, bevor etwas geschrieben wird</translation>
    </message>
    <message>
        <source>Rows with a problem are listed with their line; the whole import can be undone.</source>
        <translation>Zeilen mit einem Problem stehen mit ihrer Nummer da; der ganze Import lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Import answers …</source>
        <translation>Antworten importieren …</translation>
    </message>
    <message>
        <source>The file is damaged: restore a backup</source>
        <translation>Die Datei ist beschädigt: Stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>No answers are here yet</source>
        <translation>Noch sind keine Antworten da</translation>
    </message>
    <message>
        <source>%1 responses are here, and %2 answers</source>
        <translation>%1 Rückmeldungen sind da, und %2 Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n Dimension</numerusform>
            <numerusform>%n Dimensionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facet(s)</source>
        <translation>
            <numerusform>%n Merkmal</numerusform>
            <numerusform>%n Merkmale</numerusform>
        </translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>letzte Sicherung %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch keine Sicherung</translation>
    </message>
</context>
<context>
    <name>symmetry::DataSources</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) count</source>
        <translation>
            <numerusform>%n Quelle zählt</numerusform>
            <numerusform>%n Quellen zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 responses · read = added + known already + rejected, for every source</source>
        <translation>%1 Rückmeldungen · gelesen = neu + schon bekannt + abgewiesen, bei jeder Quelle</translation>
    </message>
    <message>
        <source>Its answers are kept in the file and count nowhere.</source>
        <translation>Seine Antworten bleiben in der Datei und zählen nirgends.</translation>
    </message>
    <message>
        <source>Nothing is deleted: it can be brought back.</source>
        <translation>Nichts wird gelöscht: Er lässt sich zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %Ln response(s)</source>
        <translation>
            <numerusform>Die %Ln Rückmeldung zurückholen</numerusform>
            <numerusform>Die %Ln Rückmeldungen zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo this import of %Ln response(s)</source>
        <translation>
            <numerusform>Diesen Import von %Ln Rückmeldung rückgängig machen</numerusform>
            <numerusform>Diesen Import von %Ln Rückmeldungen rückgängig machen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::DetailPanel</name>
    <message>
        <source>Close panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
</context>
<context>
    <name>symmetry::DimensionMenu</name>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
</context>
<context>
    <name>symmetry::DimensionPresets</name>
    <message>
        <source>Tangibles</source>
        <translation>Annehmlichkeit des Umfelds</translation>
    </message>
    <message>
        <source>What can be seen and touched is in good order.</source>
        <translation>Was man sehen und anfassen kann, ist in gutem Zustand.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>What was promised is done, and done right.</source>
        <translation>Was versprochen wurde, wird getan, und richtig.</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <translation>Reaktionsbereitschaft</translation>
    </message>
    <message>
        <source>Help comes willingly and without delay.</source>
        <translation>Hilfe kommt gern und ohne Verzug.</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>People know their work and earn confidence.</source>
        <translation>Menschen verstehen ihre Arbeit und verdienen Vertrauen.</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Einfühlung</translation>
    </message>
    <message>
        <source>Each person is seen and attended to.</source>
        <translation>Jeder Mensch wird gesehen und beachtet.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>How people treat each other, day by day.</source>
        <translation>Wie Menschen miteinander umgehen, Tag für Tag.</translation>
    </message>
    <message>
        <source>Ease and adaptability</source>
        <translation>Leichtigkeit und Anpassung</translation>
    </message>
    <message>
        <source>Things are simple, and bend to the situation.</source>
        <translation>Es ist einfach und fügt sich der Lage.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What the house says it stands for can be felt.</source>
        <translation>Wofür das Haus zu stehen behauptet, ist zu spüren.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>What people say is heard, and something comes of it.</source>
        <translation>Was Menschen sagen, wird gehört und bewirkt etwas.</translation>
    </message>
    <message>
        <source>Human and digital</source>
        <translation>Mensch und Technik</translation>
    </message>
    <message>
        <source>People and systems help each other instead of getting in the way.</source>
        <translation>Menschen und Systeme helfen einander, statt im Weg zu stehen.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>One can rely on words being meant.</source>
        <translation>Man kann sich darauf verlassen, dass Worte ernst gemeint sind.</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Eigenständigkeit</translation>
    </message>
    <message>
        <source>Everybody may decide what is theirs to decide.</source>
        <translation>Jede und jeder darf entscheiden, was eigene Sache ist.</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Rücksicht</translation>
    </message>
    <message>
        <source>Effort and time of others are respected.</source>
        <translation>Mühe und Zeit der anderen werden geachtet.</translation>
    </message>
    <message>
        <source>Competence and support</source>
        <translation>Können und Unterstützung</translation>
    </message>
    <message>
        <source>People can do their work, and get help where they cannot.</source>
        <translation>Menschen können ihre Arbeit tun und bekommen Hilfe, wo nicht.</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Teams and partners pull in one direction.</source>
        <translation>Teams und Partner ziehen an einem Strang.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Place, tools and surroundings do good.</source>
        <translation>Ort, Werkzeug und Umfeld tun gut.</translation>
    </message>
    <message>
        <source>Five dimensions of service quality</source>
        <translation>Fünf Dimensionen der Dienstleistungsqualität</translation>
    </message>
    <message>
        <source>Five dimensions of service quality, with the classical weights</source>
        <translation>Fünf Dimensionen der Dienstleistungsqualität, mit den klassischen Gewichten</translation>
    </message>
    <message>
        <source>Eleven themes of one experience</source>
        <translation>Elf Themen eines Erlebens</translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepanciesChoices</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Groups side by side</source>
        <translation>Gruppen nebeneinander</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Wessen Sicht</translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepanciesDetail</name>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Change of the gap</source>
        <translation>Änderung der Lücke</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Importance was not asked</source>
        <translation>Wichtigkeit wurde nicht gefragt</translation>
    </message>
    <message>
        <source>Show the answers behind it</source>
        <translation>Antworten dahinter zeigen</translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepanciesPage</name>
    <message>
        <source>Ask both</source>
        <translation>Beides fragen</translation>
    </message>
    <message>
        <source>What did you expect, and what did you get: two answers to one question, on one scale.</source>
        <translation>Was haben Sie erwartet, und was haben Sie bekommen: zwei Antworten auf eine Frage, auf einer Skala.</translation>
    </message>
    <message>
        <source>Bring the answers</source>
        <translation>Antworten herbringen</translation>
    </message>
    <message>
        <source>As CSV or as a spreadsheet. Say which column is which.</source>
        <translation>Als CSV oder Tabellenblatt. Sagen Sie, welche Spalte was ist.</translation>
    </message>
    <message>
        <source>Read the ranking</source>
        <translation>Rangfolge lesen</translation>
    </message>
    <message>
        <source>The largest shortfall stands first, with its interval and the number of people behind it.</source>
        <translation>Der größte Fehlbetrag steht zuerst, mit seinem Intervall und der Zahl der Menschen dahinter.</translation>
    </message>
    <message>
        <source>Import a survey …</source>
        <translation>Umfrage importieren …</translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepanciesTable</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Discrepancies, ranked</source>
        <translation>Abweichungen, geordnet</translation>
    </message>
    <message>
        <source>Discrepancies, all figures</source>
        <translation>Abweichungen, alle Zahlen</translation>
    </message>
    <message>
        <source>Gap by group</source>
        <translation>Lücke nach Gruppe</translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepancySentences</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n Dimension</numerusform>
            <numerusform>%n Dimensionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected for %n comparison(s).</source>
        <translation>
            <numerusform>Für %n Vergleich korrigiert.</numerusform>
            <numerusform>Für %n Vergleiche korrigiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No %1 have been asked what they expected and what they got</source>
        <translation>Noch keine %1 wurden gefragt, was sie erwarteten und was sie bekamen</translation>
    </message>
    <message>
        <source>A discrepancy needs both: an expectation and a delivery in the same answer. Choose other rows, another side or a longer period, or import such a survey.</source>
        <translation>Eine Abweichung braucht beides: Erwartung und Lieferung in derselben Antwort. Wählen Sie andere Zeilen, eine andere Seite oder einen längeren Zeitraum, oder importieren Sie eine solche Umfrage.</translation>
    </message>
    <message>
        <source>Too few answers by %1 to compare expectation and delivery</source>
        <translation>Zu wenige Antworten der Gruppe %1, um Erwartung und Lieferung zu vergleichen</translation>
    </message>
    <message>
        <source>%1 would be compared; choose a longer period or fewer filters than in %2.</source>
        <translation>%1 würden verglichen; wählen Sie einen längeren Zeitraum oder weniger Filter als in %2.</translation>
    </message>
    <message>
        <source>None of %1 is shown to deliver less than %2 expect</source>
        <translation>Bei keinem von %1 zeigt sich weniger, als %2 erwarten</translation>
    </message>
    <message>
        <source>None of %1 is shown to differ from what %2 expect</source>
        <translation>Bei keinem von %1 zeigt sich ein Unterschied zu dem, was %2 erwarten</translation>
    </message>
    <message>
        <source>All of %1 deliver less than %2 expect; %3 leads</source>
        <translation>Alle von %1 liefern weniger, als %2 erwarten; %3 führt</translation>
    </message>
    <message>
        <source>One of %1 delivers less than %2 expect: %3</source>
        <translation>Einer von %1 liefert weniger, als %2 erwarten: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliver less than %2 expect; %3 leads by far</source>
        <translation>
            <numerusform>%n von %1 liefert weniger, als %2 erwarten; %3 führt mit Abstand</numerusform>
            <numerusform>%n von %1 liefern weniger, als %2 erwarten; %3 führt mit Abstand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliver less than %2 expect; %3 leads</source>
        <translation>
            <numerusform>%n von %1 liefert weniger, als %2 erwarten; %3 führt</numerusform>
            <numerusform>%n von %1 liefern weniger, als %2 erwarten; %3 führt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliver(s) more</source>
        <translation>
            <numerusform>%n liefert mehr</numerusform>
            <numerusform>%n liefern mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) no difference</source>
        <translation>
            <numerusform>%n zeigt keinen Unterschied</numerusform>
            <numerusform>%n zeigen keinen Unterschied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too few answers to say</source>
        <translation>
            <numerusform>%n mit zu wenigen Antworten</numerusform>
            <numerusform>%n mit zu wenigen Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is hit hardest, by “%2”: %3.</source>
        <translation>„%1“ trifft es am härtesten, bei „%2“: %3.</translation>
    </message>
    <message>
        <source>Gap = delivered minus expected, %1 · paired answers · 95 % interval · %2</source>
        <translation>Lücke = geliefert minus erwartet, %1 · gepaarte Antworten · 95-%-Intervall · %2</translation>
    </message>
    <message>
        <source>How much it matters was not asked</source>
        <translation>Wie wichtig es ist, wurde nicht gefragt</translation>
    </message>
    <message>
        <source>With an importance beside expectation and delivery, this shows what to work on first</source>
        <translation>Mit einer Wichtigkeit neben Erwartung und Lieferung zeigt dies, woran zuerst zu arbeiten ist</translation>
    </message>
    <message>
        <source>Nothing that matters more than average is delivered below average</source>
        <translation>Nichts, was überdurchschnittlich zählt, wird unterdurchschnittlich geliefert</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>%1 kommt zuerst</translation>
    </message>
    <message>
        <source>%1 and %2 come first</source>
        <translation>%1 und %2 kommen zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more come first</source>
        <translation>
            <numerusform>%1, %2 und %n weiterer kommen zuerst</numerusform>
            <numerusform>%1, %2 und %n weitere kommen zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated importance and delivery, %1 · cross-hair at the means</source>
        <translation>Genannte Wichtigkeit und Lieferung, %1 · Fadenkreuz bei den Mittelwerten</translation>
    </message>
    <message>
        <source>%1. Points: %2.</source>
        <translation>%1. Punkte: %2.</translation>
    </message>
    <message>
        <source>%1: too few answers to say</source>
        <translation>%1: zu wenige Antworten</translation>
    </message>
    <message>
        <source>%1: %2 % got less than they expected</source>
        <translation>%1: %2 % bekamen weniger als erwartet</translation>
    </message>
    <message>
        <source>%1, %2 · %3 · %4</source>
        <translation>%1, %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Weighted gap %1 over %2 (unweighted %3)</source>
        <translation>Gewichtete Lücke %1 über %2 (ungewichtet %3)</translation>
    </message>
    <message>
        <source>Σ weight × gap; the weights are yours and add up to 1 over rows with a gap</source>
        <translation>Σ Gewicht × Lücke; die Gewichte sind Ihre und ergeben 1 über die Zeilen mit Lücke</translation>
    </message>
    <message>
        <source>Mean gap %1 over %2</source>
        <translation>Mittlere Lücke %1 über %2</translation>
    </message>
    <message>
        <source>Every row with a gap weighs the same</source>
        <translation>Jede Zeile mit Lücke wiegt gleich viel</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Gap by %1</source>
        <extracomment>heading of the heat map: the gap by the values of a facet, as in &quot;Gap by segment&quot;</extracomment>
        <translation>Lücke nach %1</translation>
    </message>
</context>
<context>
    <name>symmetry::DistributionBar</name>
    <message>
        <source>%1 % got less than they expected</source>
        <translation>%1 % bekamen weniger als erwartet</translation>
    </message>
    <message>
        <source>%1 (%2 %) got less than they expected.</source>
        <translation>%1 (%2 %) bekamen weniger als erwartet.</translation>
    </message>
    <message>
        <source>%1 (%2 %) got what they expected.</source>
        <translation>%1 (%2 %) bekamen, was sie erwarteten.</translation>
    </message>
    <message>
        <source>%1 (%2 %) got more than they expected.</source>
        <translation>%1 (%2 %) bekamen mehr als erwartet.</translation>
    </message>
    <message>
        <source>%1 below · %2 met · %3 exceeded</source>
        <translation>%1 darunter · %2 erfüllt · %3 übertroffen</translation>
    </message>
</context>
<context>
    <name>symmetry::DrillDialog</name>
    <message>
        <source>Looking up the answers …</source>
        <translation>Antworten werden geholt …</translation>
    </message>
    <message>
        <source>Answers behind the figure</source>
        <translation>Antworten hinter der Zahl</translation>
    </message>
    <message>
        <source>Answers behind a figure</source>
        <translation>Antworten hinter einer Zahl</translation>
    </message>
    <message>
        <source>Comments of the selected response</source>
        <translation>Kommentare der gewählten Rückmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) stand behind this figure.</source>
        <translation>
            <numerusform>%Ln Rückmeldung steht hinter dieser Zahl.</numerusform>
            <numerusform>%Ln Rückmeldungen stehen hinter dieser Zahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are listed.</source>
        <translation>
            <numerusform>Die neueste ist aufgeführt.</numerusform>
            <numerusform>Die neuesten %Ln sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are hidden: too few people stand behind them.</source>
        <translation>Kommentare sind verborgen: Zu wenige Menschen stehen dahinter.</translation>
    </message>
    <message>
        <source>No comment.</source>
        <translation>Kein Kommentar.</translation>
    </message>
    <message>
        <source>&amp;Process chart</source>
        <translation>&amp;Prozesskarte</translation>
    </message>
</context>
<context>
    <name>symmetry::DrillSentences</name>
    <message>
        <source>Hidden, because the answers of a small group beside these could be worked out from them.</source>
        <translation>Verborgen, weil sich daraus die Antworten einer kleinen Gruppe daneben errechnen ließen.</translation>
    </message>
    <message>
        <source>%1. So few answers would give away who said what; widen the period or the filters.</source>
        <translation>%1. So wenige Antworten verrieten, wer was gesagt hat; erweitern Sie den Zeitraum oder die Filter.</translation>
    </message>
    <message>
        <source>Answers of %1 are left out: so few would give away who said what.</source>
        <extracomment>%1: &quot;managers&quot;, &quot;managers and leaders&quot;</extracomment>
        <translation>Antworten der Gruppe %1 sind weggelassen: So wenige würden verraten, wer was gesagt hat.</translation>
    </message>
</context>
<context>
    <name>symmetry::DumbbellView</name>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
</context>
<context>
    <name>symmetry::DumbbellWords</name>
    <message>
        <source>%1: expected %2, delivered %3, gap %4 (%5), %6, %7</source>
        <comment>last is a verdict</comment>
        <translation>%1: erwartet %2, geliefert %3, Lücke %4 (%5), %6, %7</translation>
    </message>
    <message>
        <source>%1: customers %2, employees %3, %4</source>
        <comment>last is a verdict</comment>
        <translation>%1: Kunden %2, Mitarbeitende %3, %4</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
</context>
<context>
    <name>symmetry::FacetPopup</name>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>symmetry::FacetSegments</name>
    <message>
        <source>by %1</source>
        <extracomment>the first of several choices, &quot;by department | segment | region&quot;: figures by its values</extracomment>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>symmetry::FigureBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
</context>
<context>
    <name>symmetry::FigureSentences</name>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>a figure with its interval and its number of answers: 80.6 % (79.1 … 82.0, n 2,743)</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a difference, its interval, its number of answers: −1.41 (−1.50 … −1.32), n 1,204</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>zu wenige zum Vergleichen</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1: keine Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few answers for a figure</source>
        <translation>%1: zu wenige Antworten für eine Zahl</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3 to %4, %5</source>
        <translation>%1: %2, 95-%-Intervall %3 bis %4, %5</translation>
    </message>
    <message>
        <source>expected %1, delivered %2</source>
        <translation>erwartet %1, geliefert %2</translation>
    </message>
    <message>
        <source>%1: no answers that have both an expectation and a delivery</source>
        <translation>%1: keine Antworten mit Erwartung und Lieferung</translation>
    </message>
    <message>
        <source>delivered less than expected</source>
        <translation>weniger geliefert als erwartet</translation>
    </message>
    <message>
        <source>delivered more than expected</source>
        <translation>mehr geliefert als erwartet</translation>
    </message>
    <message>
        <source>these answers do not show a difference</source>
        <translation>diese Antworten zeigen keinen Unterschied</translation>
    </message>
    <message>
        <source>too few answers to say</source>
        <translation>zu wenige Antworten für ein Urteil</translation>
    </message>
    <message>
        <source>%1: %2, gap %3, 95 % interval %4 to %5, %6; %7</source>
        <translation>%1: %2, Lücke %3, 95-%-Intervall %4 bis %5, %6; %7</translation>
    </message>
    <message>
        <source>%1 % got less than they expected, %2 % the same, %3 % more</source>
        <translation>%1 % bekamen weniger als erwartet, %2 % das Erwartete, %3 % mehr</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>joins the last two of several names</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 verglichen mit %2</translation>
    </message>
</context>
<context>
    <name>symmetry::FileGuide</name>
    <message>
        <source>Drop a survey here</source>
        <translation>Legen Sie eine Umfrage hier ab</translation>
    </message>
    <message>
        <source>or choose it on the left: what the program makes of it is shown first</source>
        <translation>oder wählen Sie sie links: Zuerst wird gezeigt, wie das Programm sie versteht</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Früher importiert</translation>
    </message>
    <message>
        <source>A newer file with the same columns is understood by itself; rows that are here already are recognised and skipped</source>
        <translation>Eine neuere Datei mit denselben Spalten wird von selbst verstanden; Zeilen, die schon da sind, werden erkannt und übersprungen</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Was gelesen werden kann</translation>
    </message>
    <message>
        <source>A table whose first row names its columns, in one of two shapes</source>
        <translation>Eine Tabelle, deren erste Zeile die Spalten benennt, in einer von zwei Formen</translation>
    </message>
    <message>
        <source>One row per person</source>
        <translation>Eine Zeile je Person</translation>
    </message>
    <message>
        <source>Each question has a column of its own.</source>
        <translation>Jede Frage hat eine eigene Spalte.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Wait, expected</source>
        <translation>Warten, erwartet</translation>
    </message>
    <message>
        <source>Wait, got</source>
        <translation>Warten, erhalten</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Hafen</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Bahnhof</translation>
    </message>
    <message>
        <source>One row per answer</source>
        <translation>Eine Zeile je Antwort</translation>
    </message>
    <message>
        <source>A column says which question it is.</source>
        <translation>Eine Spalte sagt, um welche Frage es geht.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>CSV and TSV in any usual encoding, separated by comma, semicolon, tab or bar; XLSX with the sheet you choose. Cells may be empty. Names are not needed.</source>
        <translation>CSV und TSV in jeder üblichen Kodierung, getrennt durch Komma, Semikolon, Tabulator oder Strich; XLSX mit dem Blatt Ihrer Wahl. Zellen dürfen leer sein. Namen braucht es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::FileStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>CSV, TSV or XLSX; or drop it here</source>
        <translation>CSV, TSV oder XLSX; oder hierher ziehen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Kodierung des Textes</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Spalten sind getrennt durch</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>Zeile mit den Spaltennamen</translation>
    </message>
    <message>
        <source>Several fit: look at the letters on the right.</source>
        <translation>Mehrere passen: Sehen Sie sich rechts die Buchstaben an.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The file as it stands</source>
        <translation>Die Datei, wie sie ist</translation>
    </message>
    <message numerus="yes">
        <source>First %n row(s)</source>
        <translation>
            <numerusform>Erste %n Zeile</numerusform>
            <numerusform>Erste %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked: not text in this encoding. Choose another one.</source>
        <translation>
            <numerusform>%n Zeile markiert: kein Text in dieser Kodierung. Wählen Sie eine andere.</numerusform>
            <numerusform>%n Zeilen markiert: kein Text in dieser Kodierung. Wählen Sie eine andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day that counts for all rows</source>
        <translation>Tag, der für alle Zeilen zählt</translation>
    </message>
    <message>
        <source>No column says when it was answered.</source>
        <translation>Keine Spalte sagt, wann geantwortet wurde.</translation>
    </message>
</context>
<context>
    <name>symmetry::FileTasks</name>
    <message>
        <source>Symmetry files (*.symmetry)</source>
        <translation>Symmetry-Dateien (*.symmetry)</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Making a new file …</source>
        <translation>Neue Datei wird angelegt …</translation>
    </message>
    <message>
        <source>Inventing the sample company …</source>
        <translation>Die Beispielfirma wird erfunden …</translation>
    </message>
    <message>
        <source>Writing a copy …</source>
        <translation>Kopie wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved as %1. You are working in the copy now.</source>
        <translation>Als %1 gespeichert. Sie arbeiten jetzt in der Kopie.</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Backed up to %1 and checked.</source>
        <translation>Nach %1 gesichert und geprüft.</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Datei wird geprüft …</translation>
    </message>
    <message>
        <source>The file is whole: rows, figures and search agree.</source>
        <translation>Die Datei ist heil: Zeilen, Zahlen und Suche stimmen überein.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Exported to %1. It holds names and contacts; keep it safe.</source>
        <translation>Nach %1 exportiert. Darin stehen Namen und Kontakte; verwahren Sie es sicher.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Save a copy and go on in it</source>
        <translation>Kopie speichern und darin weiterarbeiten</translation>
    </message>
    <message>
        <source>Export into a new folder</source>
        <translation>In einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
</context>
<context>
    <name>symmetry::FiveGapsHeaders</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Gap between</source>
        <translation>Lücke zwischen</translation>
    </message>
    <message>
        <source>Set against each other</source>
        <translation>Einander gegenübergestellt</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>symmetry::FiveGapsSentences</name>
    <message>
        <source>Belief vs expectation</source>
        <translation>Annahme und Erwartung</translation>
    </message>
    <message>
        <source>Standard vs belief</source>
        <translation>Standard und Annahme</translation>
    </message>
    <message>
        <source>Delivered vs standard</source>
        <translation>Geliefert und Standard</translation>
    </message>
    <message>
        <source>Delivered vs promise</source>
        <translation>Geliefert und Versprechen</translation>
    </message>
    <message>
        <source>Delivered vs expected</source>
        <translation>Geliefert und erwartet</translation>
    </message>
    <message>
        <source>managers and leaders</source>
        <translation>Führungskräfte und Leitung</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>versprochen</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>believed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 –</source>
        <translation>%1 –</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <comment>promised 6.10 on average</comment>
        <translation>%1 %2 im Mittel</translation>
    </message>
    <message>
        <source>%1 %2 (stated)</source>
        <translation>%1 %2 (festgelegt)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>delivered 5.10 (n 1,204)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Not asked of managers and leaders</source>
        <translation>Führungskräfte und Leitung wurden nicht gefragt</translation>
    </message>
    <message>
        <source>Nobody in scope answered</source>
        <translation>Im Ausschnitt hat niemand geantwortet</translation>
    </message>
    <message>
        <source>Stated for touchpoints only</source>
        <translation>Nur für Kontaktpunkte festgelegt</translation>
    </message>
    <message>
        <source>No promise is stated for this period</source>
        <translation>Für diesen Zeitraum ist kein Versprechen genannt</translation>
    </message>
    <message>
        <source>No standard is stated</source>
        <translation>Kein Standard ist festgelegt</translation>
    </message>
    <message>
        <source>Stated on a scale that its questions do not share</source>
        <translation>Auf einer Skala festgelegt, die ihre Fragen nicht teilen</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two sides of a gap</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>name and value of both sides of a gap: &quot;delivered 5.10, promised 6.60&quot;</extracomment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; %3; %4</source>
        <comment>name: gap; sides; verdict</comment>
        <translation>%1: %2; %3; %4</translation>
    </message>
    <message>
        <source>Choose a touchpoint or dimension to see its five gaps</source>
        <translation>Wählen Sie einen Kontaktpunkt oder eine Dimension, um die fünf Lücken zu sehen</translation>
    </message>
    <message>
        <source>%1: none of the five gaps is shown to fall short</source>
        <translation>%1: Keine der fünf Lücken bleibt erkennbar zurück</translation>
    </message>
    <message>
        <source>%1: belief trails the expectation most</source>
        <translation>%1: Die Annahme bleibt am weitesten hinter der Erwartung</translation>
    </message>
    <message>
        <source>%1: the standard trails the belief most</source>
        <translation>%1: Der Standard bleibt am weitesten hinter der Annahme</translation>
    </message>
    <message>
        <source>%1: delivery trails the standard most</source>
        <translation>%1: Die Lieferung bleibt am weitesten hinter dem Standard</translation>
    </message>
    <message>
        <source>%1: delivery trails the promise most</source>
        <translation>%1: Die Lieferung bleibt am weitesten hinter dem Versprechen</translation>
    </message>
    <message>
        <source>%1: delivery trails the expectation most</source>
        <translation>%1: Die Lieferung bleibt am weitesten hinter der Erwartung</translation>
    </message>
    <message>
        <source>Five gaps, %1 · 95 % interval · each tested alone · %2</source>
        <translation>Fünf Lücken, %1 · 95-%-Intervall · jede für sich geprüft · %2</translation>
    </message>
</context>
<context>
    <name>symmetry::Format</name>
    <message>
        <source>n %1</source>
        <extracomment>number of answers behind a figure, as in &quot;n 1,204&quot;</extracomment>
        <translation>n %1</translation>
    </message>
    <message>
        <source>n = %1, too few</source>
        <translation>n = %1, zu wenige</translation>
    </message>
    <message>
        <source>points, −100 … +100</source>
        <translation>Punkte, −100 … +100</translation>
    </message>
    <message>
        <source>% of answers</source>
        <translation>% der Antworten</translation>
    </message>
    <message>
        <source>score 0 – 100</source>
        <translation>Wert 0 – 100</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>Skala %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>date pattern for QLocale: day, short month, year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>date pattern for QLocale: short month, year</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>own unit</source>
        <translation>eigene Einheit</translation>
    </message>
</context>
<context>
    <name>symmetry::GapBars</name>
    <message>
        <source>%1: gap %2, 95 % interval %3, %4</source>
        <translation>%1: Lücke %2, 95-%-Intervall %3, %4</translation>
    </message>
</context>
<context>
    <name>symmetry::GapHeaders</name>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>effect size d of a paired comparison</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>q</source>
        <extracomment>p corrected for the number of comparisons</extracomment>
        <translation>q</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Übertroffen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Gap with interval</source>
        <translation>Lücke mit Intervall</translation>
    </message>
</context>
<context>
    <name>symmetry::HeatDelegate</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>symmetry::HeatHeaders</name>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>symmetry::HeatWords</name>
    <message>
        <source>hidden</source>
        <extracomment>a figure that is hidden to protect the small group beside it</extracomment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>too few answers in a cell of the heat map</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: hidden, because the small group beside it could be worked out from it</source>
        <translation>%1: verborgen, weil sich die kleine Gruppe daneben daraus errechnen ließe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1: keine Antworten</translation>
    </message>
</context>
<context>
    <name>symmetry::HelpViewer</name>
    <message>
        <source>There is no help text about this.</source>
        <translation>Dazu gibt es keinen Hilfetext.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>symmetry::ImportFlow</name>
    <message>
        <source>No identifier in the row</source>
        <translation>Keine Kennung in der Zeile</translation>
    </message>
    <message>
        <source>A quotation mark inside a cell</source>
        <translation>Ein Anführungszeichen mitten in einer Zelle</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a survey</source>
        <translation>Eine Befragung wählen</translation>
    </message>
    <message>
        <source>Surveys (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Befragungen (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Mapping “%1” is saved and chosen for files with these columns.</source>
        <translation>Die Zuordnung „%1“ ist gespeichert und wird für Dateien mit diesen Spalten gewählt.</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Eine Zuordnung laden</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Die Zuordnung speichern</translation>
    </message>
    <message>
        <source>The mapping is saved as %1.</source>
        <translation>Die Zuordnung ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Die ausgelassenen Zeilen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>The import is undone: its answers count nowhere. Redo brings it back, here or under Data.</source>
        <translation>Der Import ist rückgängig gemacht: seine Antworten zählen nirgends. „Wiederholen“ bringt ihn zurück, hier oder unter Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out are listed in %1.</source>
        <translation>
            <numerusform>%Ln ausgelassene Zeile steht in %1.</numerusform>
            <numerusform>%Ln ausgelassene Zeilen stehen in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Lines %1 – %2 and one of each problem · what will be stored, in your formats</source>
        <translation>Zeilen %1 – %2 und eine zu jedem Problem · was gespeichert wird, in Ihren Formaten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Waits for an answer to the open questions</source>
        <translation>Wartet auf eine Antwort auf die offenen Fragen</translation>
    </message>
</context>
<context>
    <name>symmetry::ImportSum</name>
    <message>
        <source>rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation>werden importiert</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>%1 rows read = %2 imported + %3 known already + %4 left out</source>
        <translation>%1 Zeilen gelesen = %2 importiert + %3 schon bekannt + %4 weggelassen</translation>
    </message>
</context>
<context>
    <name>symmetry::ImportWizard</name>
    <message>
        <source>Preview as understood</source>
        <translation>Vorschau, wie verstanden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>The answers are here</source>
        <translation>Die Antworten sind da</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Do the rows look right?</source>
        <translation>Stimmen die Zeilen?</translation>
    </message>
    <message>
        <source>Bring the answers you have</source>
        <translation>Bringen Sie die Antworten, die Sie haben</translation>
    </message>
    <message>
        <source>The answers are being written</source>
        <translation>Die Antworten werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) before the file can be read</source>
        <translation>
            <numerusform>%n Frage, bevor die Datei gelesen werden kann</numerusform>
            <numerusform>%n Fragen, bevor die Datei gelesen werden kann</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are understood</source>
        <translation>
            <numerusform>Die eine Zeile ist verstanden</numerusform>
            <numerusform>Alle %n Zeilen sind verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are understood; %n will be left out</source>
        <translation>
            <numerusform>%1 von %2 Zeilen sind verstanden; %n fällt weg</numerusform>
            <numerusform>%1 von %2 Zeilen sind verstanden; %n fallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are understood; %n need(s) an answer from you</source>
        <translation>
            <numerusform>%1 von %2 Zeilen sind verstanden; %n braucht eine Antwort von Ihnen</numerusform>
            <numerusform>%1 von %2 Zeilen sind verstanden; %n brauchen eine Antwort von Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Weiter: Spalten</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Weiter: Prüfen</translation>
    </message>
    <message>
        <source>Next: problems</source>
        <translation>Weiter: Probleme</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A survey as CSV, TSV or XLSX is enough. Names are not needed. Nothing is written before the last step.</source>
        <translation>Eine Umfrage als CSV, TSV oder XLSX genügt. Namen sind nicht nötig. Vor dem letzten Schritt wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>A backup is made first, and one undo takes the whole import back.</source>
        <translation>Zuerst wird eine Sicherung angelegt, und ein Rückgängig nimmt den ganzen Import zurück.</translation>
    </message>
</context>
<context>
    <name>symmetry::ImportWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>a value exactly as it stands in the file</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>do not import</source>
        <translation>nicht importieren</translation>
    </message>
    <message>
        <source>Identifier of the response</source>
        <translation>Kennung der Rückmeldung</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
    <message>
        <source>Tier of the person</source>
        <translation>Kreis der Person</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Person: number</source>
        <translation>Person: Nummer</translation>
    </message>
    <message>
        <source>Person: name</source>
        <translation>Person: Name</translation>
    </message>
    <message>
        <source>Person: contact</source>
        <translation>Person: Kontakt</translation>
    </message>
    <message>
        <source>Voice: survey comment</source>
        <translation>Stimme: Kommentar</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Antwort auf eine Frage</translation>
    </message>
    <message>
        <source>Which question (one row per answer)</source>
        <translation>Welche Frage (eine Zeile je Antwort)</translation>
    </message>
    <message>
        <source>Answer (one row per answer)</source>
        <translation>Antwort (eine Zeile je Antwort)</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Facet: name it</source>
        <translation>Merkmal: benennen</translation>
    </message>
    <message>
        <source>Facet: %1</source>
        <translation>Merkmal: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Answered on (%1)</source>
        <translation>Beantwortet am (%1)</translation>
    </message>
    <message>
        <source>Answer: name the question</source>
        <translation>Antwort: Frage benennen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>touchpoint, part of the answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No date in the row</source>
        <translation>Kein Datum in der Zeile</translation>
    </message>
    <message>
        <source>Not known who answered</source>
        <translation>Nicht bekannt, wer geantwortet hat</translation>
    </message>
    <message>
        <source>Unknown tier</source>
        <translation>Unbekannter Kreis</translation>
    </message>
    <message>
        <source>Unknown question</source>
        <translation>Unbekannte Frage</translation>
    </message>
    <message>
        <source>No question in the row</source>
        <translation>Keine Frage in der Zeile</translation>
    </message>
    <message>
        <source>Comment longer than 64 KiB</source>
        <translation>Kommentar länger als 64 KiB</translation>
    </message>
    <message>
        <source>Name longer than 200 characters</source>
        <translation>Name länger als 200 Zeichen</translation>
    </message>
    <message>
        <source>Fewer cells than the header</source>
        <translation>Weniger Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>More cells than the header</source>
        <translation>Mehr Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>Not text in this encoding</source>
        <translation>Kein Text in dieser Kodierung</translation>
    </message>
    <message>
        <source>A zero byte in the text</source>
        <translation>Ein Nullbyte im Text</translation>
    </message>
    <message>
        <source>Nothing to import in the row</source>
        <translation>Nichts zu importieren in der Zeile</translation>
    </message>
    <message>
        <source>Two columns contradict each other</source>
        <translation>Zwei Spalten widersprechen sich</translation>
    </message>
    <message>
        <source>Text instead of a number</source>
        <translation>Text statt einer Zahl</translation>
    </message>
    <message>
        <source>Number too large</source>
        <translation>Zahl zu groß</translation>
    </message>
    <message>
        <source>Outside the scale %1</source>
        <translation>Außerhalb der Skala %1</translation>
    </message>
    <message>
        <source>Outside the scale</source>
        <translation>Außerhalb der Skala</translation>
    </message>
    <message>
        <source>Between two values of the scale</source>
        <translation>Zwischen zwei Werten der Skala</translation>
    </message>
    <message>
        <source>Date is not a date</source>
        <translation>Datum ist kein Datum</translation>
    </message>
    <message>
        <source>Date is not in the calendar</source>
        <translation>Datum steht nicht im Kalender</translation>
    </message>
    <message>
        <source>Century is not written</source>
        <translation>Jahrhundert ist nicht geschrieben</translation>
    </message>
    <message>
        <source>Day or month first is not clear</source>
        <translation>Unklar, ob Tag oder Monat zuerst</translation>
    </message>
    <message>
        <source>Date before 1900 or after 2199</source>
        <translation>Datum vor 1900 oder nach 2199</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <comment>numbers of lines in the file</comment>
        <translation>
            <numerusform>%n Zeile: %1</numerusform>
            <numerusform>%n Zeilen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Leave out, keep list</source>
        <translation>Weglassen, Liste behalten</translation>
    </message>
    <message>
        <source>Count as no answer</source>
        <translation>Als keine Antwort zählen</translation>
    </message>
    <message>
        <source>Read as …</source>
        <translation>Lesen als …</translation>
    </message>
    <message>
        <source>Read the date as …</source>
        <translation>Datum lesen als …</translation>
    </message>
    <message>
        <source>Two digits mean …</source>
        <translation>Zwei Ziffern bedeuten …</translation>
    </message>
    <message>
        <source>%1: is %2 day first or month first? Nothing in the file decides it.</source>
        <translation>%1: Ist %2 mit dem Tag oder dem Monat zuerst? Nichts in der Datei entscheidet es.</translation>
    </message>
    <message>
        <source>%1: which century is %2?</source>
        <translation>%1: Welches Jahrhundert ist %2?</translation>
    </message>
    <message>
        <source>%1: is %2 a fraction or are these thousands?</source>
        <translation>%1: Ist %2 ein Bruch, oder sind es Tausender?</translation>
    </message>
    <message>
        <source>No column says when it was answered. Which day shall count?</source>
        <translation>Keine Spalte sagt, wann geantwortet wurde. Welcher Tag soll zählen?</translation>
    </message>
    <message>
        <source>No column looks like an answer. Say which ones are.</source>
        <translation>Keine Spalte sieht nach einer Antwort aus. Sagen Sie, welche es sind.</translation>
    </message>
    <message>
        <source>%1 → –</source>
        <translation>%1 → –</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>day first (%1)</source>
        <translation>Tag zuerst (%1)</translation>
    </message>
    <message>
        <source>month first (%1)</source>
        <translation>Monat zuerst (%1)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>comma as decimal sign</source>
        <translation>Komma als Dezimalzeichen</translation>
    </message>
    <message>
        <source>point as decimal sign</source>
        <translation>Punkt als Dezimalzeichen</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>nothing is written before the last step</source>
        <translation>vor dem letzten Schritt wird nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneyBeside</name>
    <message>
        <source>As is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>hollow expected, solid delivered, gap</source>
        <translation>hohl erwartet, gefüllt geliefert, Lücke</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Standard, promise</source>
        <translation>Standard, Versprechen</translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>Versprechen %1</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneyEdits</name>
    <message>
        <source>Add journey %1</source>
        <translation>Journey %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Journey umbenennen</translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation>Phase %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Phase umbenennen</translation>
    </message>
    <message>
        <source>Move stage %1</source>
        <translation>Phase %1 verschieben</translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation>Phase %1 entfernen</translation>
    </message>
    <message>
        <source>Add touchpoint %1</source>
        <translation>Kontaktpunkt %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change touchpoint %1</source>
        <translation>Kontaktpunkt %1 ändern</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Kontaktpunkt umbenennen</translation>
    </message>
    <message>
        <source>Move touchpoint %1</source>
        <translation>Kontaktpunkt %1 verschieben</translation>
    </message>
    <message>
        <source>Remove touchpoint %1</source>
        <translation>Kontaktpunkt %1 entfernen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Copy journey %1 as to be</source>
        <translation>Journey %1 als Soll kopieren</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneyHeaders</name>
    <message>
        <source>Stage and touchpoint</source>
        <translation>Phase und Kontaktpunkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneyMap</name>
    <message>
        <source>Scroll along the journey</source>
        <translation>Entlang der Journey blättern</translation>
    </message>
    <message>
        <source>, moment of truth</source>
        <translation>, Moment der Wahrheit</translation>
    </message>
    <message>
        <source>%1: expected %2, delivered %3, gap %4 (%5), %6, %7</source>
        <comment>last is a verdict</comment>
        <translation>%1: erwartet %2, geliefert %3, Lücke %4 (%5), %6, %7</translation>
    </message>
    <message>
        <source>Seam %1 → %2: %3</source>
        <translation>Übergabe %1 → %2: %3</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneySentences</name>
    <message>
        <source>What %1 get along this journey</source>
        <translation>Was %1 auf dieser Journey bekommen</translation>
    </message>
    <message>
        <source>No journey has been drawn yet</source>
        <translation>Noch ist keine Journey gezeichnet</translation>
    </message>
    <message>
        <source>Add a stage and its touchpoints, or import a survey that names them.</source>
        <translation>Fügen Sie eine Phase und ihre Kontaktpunkte hinzu, oder importieren Sie eine Umfrage, die sie nennt.</translation>
    </message>
    <message>
        <source>Too few answers along “%1” to compare</source>
        <translation>Zu wenige Antworten entlang „%1“ für einen Vergleich</translation>
    </message>
    <message>
        <source>Choose a longer period or fewer filters than in %1.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder weniger Filter als in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) with too few answers to say.</source>
        <translation>
            <numerusform>%n Kontaktpunkt mit zu wenigen Antworten.</numerusform>
            <numerusform>%n Kontaktpunkte mit zu wenigen Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Along “%1” no touchpoint is shown to deliver less than %2 expect</source>
        <translation>Entlang „%1“ zeigt sich kein Kontaktpunkt, der weniger liefert, als %2 erwarten</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 touchpoint(s) deliver less than %2 expect.</source>
        <translation>
            <numerusform>%n von %1 Kontaktpunkten liefert weniger, als %2 erwarten.</numerusform>
            <numerusform>%n von %1 Kontaktpunkten liefern weniger, als %2 erwarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Along “%1”, %2 is where %3 lose most: %4</source>
        <translation>Entlang „%1“ verlieren %3 am meisten bei %2: %4</translation>
    </message>
    <message>
        <source>%1 miss something there too, at “%2”: %3 (%4).</source>
        <translation>Auch %1 vermissen dort etwas, bei „%2“: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 hands over to %2</source>
        <translation>%1 übergibt an %2</translation>
    </message>
    <message>
        <source>Where %1 hands over to %2, the gap falls by %3</source>
        <translation>Wo %1 an %2 übergibt, fällt die Lücke um %3</translation>
    </message>
    <message>
        <source>Where %1 hands over to %2, the gap rises by %3</source>
        <translation>Wo %1 an %2 übergibt, steigt die Lücke um %3</translation>
    </message>
    <message>
        <source>%1, expected and delivered, %2 · band = 95 % interval · %3 · %4 – %5</source>
        <translation>%1, erwartet und geliefert, %2 · Band = 95-%-Intervall · %3 · %4 – %5</translation>
    </message>
    <message>
        <source>%1 delivers less than %2 expect</source>
        <translation>%1 liefert weniger, als %2 erwarten</translation>
    </message>
    <message>
        <source>%1 delivers more than %2 expect</source>
        <translation>%1 liefert mehr, als %2 erwarten</translation>
    </message>
    <message>
        <source>%1: no difference from what %2 expect is shown</source>
        <translation>%1: kein Unterschied zu dem, was %2 erwarten</translation>
    </message>
    <message>
        <source>%1: too few answers to say</source>
        <translation>%1: zu wenige Antworten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1; %2. %3.</source>
        <translation>%1; %2. %3.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>No month has enough answers for a trend</source>
        <translation>Kein Monat hat genug Antworten für einen Verlauf</translation>
    </message>
    <message>
        <source>The gap is worse than its usual range</source>
        <translation>Die Lücke ist schlechter als üblich</translation>
    </message>
    <message>
        <source>The gap is better than its usual range</source>
        <translation>Die Lücke ist besser als üblich</translation>
    </message>
    <message>
        <source>The newest month is out of the ordinary</source>
        <translation>Der jüngste Monat fällt aus dem Rahmen</translation>
    </message>
    <message>
        <source>The gap stays within its usual range</source>
        <translation>Die Lücke bleibt in ihrer üblichen Spanne</translation>
    </message>
    <message numerus="yes">
        <source>trial limits of %n point(s)</source>
        <translation>
            <numerusform>vorläufige Grenzen aus %n Punkt</numerusform>
            <numerusform>vorläufige Grenzen aus %n Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>process limits of %n months</source>
        <translation>
            <numerusform>Prozessgrenzen aus %n Monat</numerusform>
            <numerusform>Prozessgrenzen aus %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected and delivered by month, %1 · %2 · %3</source>
        <translation>Erwartet und geliefert je Monat, %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>No group is shown to get less than it expects</source>
        <translation>Keine Gruppe bekommt erkennbar weniger, als sie erwartet</translation>
    </message>
    <message>
        <source>%1 “%2” gets least against what it expects: %3</source>
        <translation>%1 „%2“ bekommt am wenigsten von dem, was sie erwartet: %3</translation>
    </message>
    <message>
        <source>Gap with 95 % interval, %1 · %2</source>
        <translation>Lücke mit 95-%-Intervall, %1 · %2</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneyWords</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>compliments</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter-</translation>
    </message>
    <message>
        <source>journey feeds</source>
        <translation>Journey speist</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>band: 95 %</source>
        <translation>Band: 95 %</translation>
    </message>
    <message>
        <source>dotted: new owner</source>
        <translation>gepunktet: Wechsel</translation>
    </message>
    <message>
        <source>answers n</source>
        <translation>Antworten n</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneysBar</name>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Kontaktpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Shift+Insert</source>
        <translation>Umschalt+Einfg</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Phase umbenennen</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Umschalt+F2</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>Shift+Delete</source>
        <translation>Umschalt+Entf</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Neue Journey</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mirror, journey</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is open for reading only</source>
        <translation>Diese Datei ist nur zum Lesen offen</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Copy as to be</source>
        <translation>Als Soll kopieren</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneysNew</name>
    <message>
        <source>Add the journey</source>
        <translation>Journey anlegen</translation>
    </message>
    <message>
        <source>A new journey</source>
        <translation>Eine neue Journey</translation>
    </message>
    <message>
        <source>The path of one side through the organisation, stage by stage. Touchpoints are added on the map afterwards.</source>
        <translation>Der Weg einer Seite durch die Organisation, Phase für Phase. Kontaktpunkte kommen danach auf der Karte dazu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Whose journey</source>
        <translation>Wessen Journey</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>Bemerken</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Erwägen</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <source>Onboard</source>
        <translation>Einarbeiten</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>its usual stages</source>
        <translation>ihren üblichen Phasen</translation>
    </message>
    <message>
        <source>a copy of %1 (%2)</source>
        <comment>journey, variant</comment>
        <translation>einer Kopie von %1 (%2)</translation>
    </message>
    <message>
        <source>A journey needs a name.</source>
        <translation>Eine Journey braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneysPage</name>
    <message>
        <source>Answers behind</source>
        <translation>Antworten dahinter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Journey as a table</source>
        <translation>Journey als Tabelle</translation>
    </message>
    <message>
        <source>No journey is drawn yet</source>
        <translation>Noch ist keine Journey gezeichnet</translation>
    </message>
    <message>
        <source>A journey shows, touchpoint by touchpoint, what people expected, what they got, and where one department hands over to the next.</source>
        <translation>Eine Journey zeigt Kontaktpunkt für Kontaktpunkt, was Menschen erwarteten, was sie bekamen und wo eine Abteilung an die nächste übergibt.</translation>
    </message>
    <message>
        <source>Name the stages</source>
        <translation>Benennen Sie die Phasen</translation>
    </message>
    <message>
        <source>What a customer goes through, from first hearing of you to renewing or leaving. Seven stages are proposed.</source>
        <translation>Was Kunden durchlaufen, vom ersten Hören bis zum Erneuern oder Gehen. Sieben Phasen sind vorgeschlagen.</translation>
    </message>
    <message>
        <source>Place the touchpoints</source>
        <translation>Setzen Sie die Kontaktpunkte</translation>
    </message>
    <message>
        <source>Where people meet you: a shop, a call, an invoice. Mark the moments of truth and who owns each.</source>
        <translation>Wo Menschen Ihnen begegnen: ein Laden, ein Anruf, eine Rechnung. Markieren Sie die Momente der Wahrheit und wer für jeden verantwortlich ist.</translation>
    </message>
    <message>
        <source>Bring the answers</source>
        <translation>Antworten herbringen</translation>
    </message>
    <message>
        <source>Import a survey with expected and delivered values, and the two lines appear.</source>
        <translation>Importieren Sie eine Umfrage mit erwarteten und gelieferten Werten, und die zwei Linien erscheinen.</translation>
    </message>
    <message>
        <source>Draw a journey …</source>
        <translation>Journey zeichnen …</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>verantwortet von %1</translation>
    </message>
    <message>
        <source>%1 ★</source>
        <extracomment>%1 is a touchpoint that is a moment of truth</extracomment>
        <translation>%1 ★</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A touchpoint stands in a stage: add a stage first (Shift+Insert).</source>
        <translation>Ein Kontaktpunkt steht in einer Phase: Fügen Sie zuerst eine hinzu (Umschalt+Einfg).</translation>
    </message>
    <message>
        <source>Name of the new touchpoint in %1</source>
        <translation>Name des neuen Kontaktpunkts in %1</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Name der neuen Phase</translation>
    </message>
    <message>
        <source>New name of the touchpoint</source>
        <translation>Neuer Name des Kontaktpunkts</translation>
    </message>
    <message>
        <source>New name of the stage</source>
        <translation>Neuer Name der Phase</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) go with it.</source>
        <translation>
            <numerusform>%n Verbindung geht mit.</numerusform>
            <numerusform>%n Verbindungen gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are asked about it; their answers are kept. Where do they belong from now on?</source>
        <translation>
            <numerusform>%n Frage gehört dazu; ihre Antworten bleiben. Wohin gehört sie künftig?</numerusform>
            <numerusform>%n Fragen gehören dazu; ihre Antworten bleiben. Wohin gehören sie künftig?</numerusform>
        </translation>
    </message>
    <message>
        <source>to no touchpoint</source>
        <translation>zu keinem Kontaktpunkt</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>Remove touchpoint</source>
        <translation>Kontaktpunkt entfernen</translation>
    </message>
    <message>
        <source>%1 is the only stage and holds touchpoints: add another stage first.</source>
        <translation>%1 ist die einzige Phase und enthält Kontaktpunkte: Fügen Sie zuerst eine andere hinzu.</translation>
    </message>
    <message>
        <source>Remove stage %1?</source>
        <translation>Phase %1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n touchpoint(s) are kept. Where do they go?</source>
        <translation>
            <numerusform>Ihr Kontaktpunkt bleibt. Wohin kommt er?</numerusform>
            <numerusform>Ihre %n Kontaktpunkte bleiben. Wohin kommen sie?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>Both variants as a table</source>
        <translation>Beide Varianten als Tabelle</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneysStrip</name>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>symmetry::LagHeaders</name>
    <message>
        <source>Lag, %1</source>
        <extracomment>so many steps earlier or later</extracomment>
        <translation>Versatz, %1</translation>
    </message>
    <message>
        <source>Moves first</source>
        <translation>Bewegt sich zuerst</translation>
    </message>
    <message>
        <source>r</source>
        <extracomment>correlation coefficient</extracomment>
        <translation>r</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n, %1</source>
        <translation>n, %1</translation>
    </message>
    <message>
        <source>Band for one lag</source>
        <translation>Band für einen Versatz</translation>
    </message>
    <message>
        <source>Band for all lags</source>
        <translation>Band für alle Versätze</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>a month, a quarter ...</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Employee touchpoint</source>
        <translation>Mitarbeiterkontaktpunkt</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Speist</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1 feeds %2</source>
        <extracomment>an employee touchpoint and the customer touchpoint that it feeds</extracomment>
        <translation>%1 speist %2</translation>
    </message>
</context>
<context>
    <name>symmetry::LagSentences</name>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of a thing and, in brackets, whose view and which side of it: &quot;Trust (customers)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a thing, in one group: &quot;Trust (customers), North&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Quartale</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n Quartal</numerusform>
            <numerusform>%n Quartale</numerusform>
        </translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>trend removed</source>
        <translation>ohne Trend</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>quarter and year: Q1 2026</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2 move together, at the same time</source>
        <translation>%1 und %2 bewegen sich zur gleichen Zeit miteinander</translation>
    </message>
    <message>
        <source>%1 and %2 move in opposite ways, at the same time</source>
        <translation>%1 und %2 bewegen sich zur gleichen Zeit gegeneinander</translation>
    </message>
    <message>
        <source>%1 goes with %2 %3 later</source>
        <extracomment>the second moves the same way as the first, &quot;2 months&quot; later; never say that it causes it</extracomment>
        <translation>%1 geht mit %2 einher, %3 später</translation>
    </message>
    <message>
        <source>%1 goes against %2 %3 later</source>
        <extracomment>the second falls where the first rises, &quot;2 months&quot; later</extracomment>
        <translation>%1 geht gegen %2, %3 später</translation>
    </message>
    <message>
        <source>%1 and %2 have no figures at the same time</source>
        <translation>%1 und %2 haben zu keiner Zeit beide Zahlen</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 is shown to move first</source>
        <translation>Weder %1 noch %2 bewegt sich erkennbar zuerst</translation>
    </message>
    <message>
        <source>%1 and %2 do not change: there is nothing to compare</source>
        <translation>%1 und %2 ändern sich nicht: Es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1 does not change by itself: there is nothing to compare</source>
        <extracomment>of two lines over time, this one stays the same, or changes by the same every time</extracomment>
        <translation>%1 ändert sich nicht von selbst: Es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Too few figures to say which moves first, %1 or %2</source>
        <translation>Zu wenige Zahlen, um zu sagen, was sich zuerst bewegt, %1 oder %2</translation>
    </message>
    <message>
        <source>other lags show something as well</source>
        <translation>andere Versätze zeigen ebenfalls etwas</translation>
    </message>
    <message>
        <source>no lag shows more</source>
        <translation>kein Versatz zeigt mehr</translation>
    </message>
    <message>
        <source>the other direction shows nothing</source>
        <translation>die andere Richtung zeigt nichts</translation>
    </message>
    <message>
        <source>the other direction shows %1 after %2</source>
        <translation>die andere Richtung zeigt %1 nach %2</translation>
    </message>
    <message>
        <source>r %1 (%2)</source>
        <extracomment>correlation and number of pairs: r 0.72 (n 21)</extracomment>
        <translation>r %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (r %2, %3); %4.</source>
        <translation>%1 (r %2, %3); %4.</translation>
    </message>
    <message>
        <source>%1: the strongest correlation is %2, inside ±%3.</source>
        <translation>%1: Die stärkste Korrelation ist %2, innerhalb von ±%3.</translation>
    </message>
    <message>
        <source>%1: %2, at least %3 pairs are needed.</source>
        <translation>%1: %2, mindestens %3 Paare sind nötig.</translation>
    </message>
    <message>
        <source>Fewer than %1 pairs: read the bars with caution, they say little.</source>
        <translation>Weniger als %1 Paare: Lesen Sie die Balken mit Vorsicht, sie sagen wenig.</translation>
    </message>
    <message>
        <source>Left out, as one of the two has no figure there: %1 of %2.</source>
        <translation>Weggelassen, weil eins von beiden dort keine Zahl hat: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 lags were looked at: the verdict goes by ±%2, the band for all of them together.</source>
        <translation>%1 Versätze wurden angesehen: Das Urteil folgt ±%2, dem Band für alle zusammen.</translation>
    </message>
    <message>
        <source>Correlation of distances from the trend, %1</source>
        <translation>Korrelation der Abstände vom Trend, %1</translation>
    </message>
    <message>
        <source>Correlation of changes, %1</source>
        <extracomment>&quot;23 months&quot; follows: as many changes from one to the next were compared</extracomment>
        <translation>Korrelation der Änderungen, %1</translation>
    </message>
    <message>
        <source>%1 · dotted ±1.96/√n · not a cause</source>
        <translation>%1 · gepunktet ±1,96/√n · keine Ursache</translation>
    </message>
    <message>
        <source>%1 and %2 over time</source>
        <translation>%1 und %2 über die Zeit</translation>
    </message>
    <message>
        <source>No figures at the same time</source>
        <translation>Keine Zahlen zur gleichen Zeit</translation>
    </message>
    <message>
        <source>%1 · each on its own scale</source>
        <translation>%1 · jede auf eigener Skala</translation>
    </message>
    <message>
        <source>%1, %2. Each line has its own scale.</source>
        <translation>%1, %2. Jede Linie hat ihre eigene Skala.</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>zur gleichen Zeit</translation>
    </message>
    <message>
        <source>%1, %2 earlier</source>
        <translation>%1, %2 früher</translation>
    </message>
    <message>
        <source>%1: no correlation, as nothing changes</source>
        <translation>%1: keine Korrelation, da sich nichts ändert</translation>
    </message>
    <message>
        <source>too few pairs to say</source>
        <translation>zu wenige Paare, um etwas zu sagen</translation>
    </message>
    <message>
        <source>outside the band for all lags</source>
        <translation>außerhalb des Bandes für alle Versätze</translation>
    </message>
    <message>
        <source>outside the band for one lag only</source>
        <translation>nur außerhalb des Bandes für einen Versatz</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>innerhalb des Bandes</translation>
    </message>
    <message>
        <source>%1: r %2, %3, %4</source>
        <translation>%1: r %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>%1 zuerst</translation>
    </message>
    <message>
        <source>nothing shown</source>
        <translation>nichts gezeigt</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message>
        <source>too few pairs</source>
        <translation>zu wenige Paare</translation>
    </message>
</context>
<context>
    <name>symmetry::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>symmetry::MeasureCardView</name>
    <message>
        <source>Target %1: %2</source>
        <comment>value: how reliably it is met</comment>
        <translation>Ziel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Trial limits: %n of 12 points</source>
        <translation>
            <numerusform>Vorläufige Grenzen: %n von 12 Punkten</numerusform>
            <numerusform>Vorläufige Grenzen: %n von 12 Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target: how reliably it is met</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3, %4.</source>
        <translation>%1: %2, 95-%-Intervall %3, %4.</translation>
    </message>
    <message>
        <source>: change %1 (%2)</source>
        <translation>: Änderung %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>symmetry::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>symmetry::NewFileDialog</name>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>Where shall the file stand?</source>
        <translation>Wo soll die Datei liegen?</translation>
    </message>
</context>
<context>
    <name>symmetry::NoFilePage</name>
    <message>
        <source>What do people expect, and what do they get?</source>
        <translation>Was erwarten Menschen, und was bekommen sie?</translation>
    </message>
    <message>
        <source>Symmetry keeps both sides of every experience in one file on this computer, for customers and for employees, and shows where they differ.</source>
        <translation>Symmetry bewahrt beide Seiten jeder Erfahrung in einer Datei auf diesem Rechner, für Kunden und Mitarbeitende, und zeigt, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Look around in a company that does not exist</source>
        <translation>Sehen Sie sich in einer Firma um, die es nicht gibt</translation>
    </message>
    <message>
        <source>Three years of answers, with things to find in them. Nothing you do there matters.</source>
        <translation>Drei Jahre Antworten, in denen es etwas zu finden gibt. Nichts, was Sie dort tun, hat Folgen.</translation>
    </message>
    <message>
        <source>Begin with your own file</source>
        <translation>Beginnen Sie mit Ihrer eigenen Datei</translation>
    </message>
    <message>
        <source>It is empty; the answers you already have as CSV or Excel come in with Import.</source>
        <translation>Sie ist leer; vorhandene Antworten als CSV oder Excel kommen mit dem Import hinein.</translation>
    </message>
    <message>
        <source>Read what is below expectation</source>
        <translation>Lesen Sie, was unter der Erwartung liegt</translation>
    </message>
    <message>
        <source>Every figure shows how many people stand behind it and how sure it is.</source>
        <translation>Jede Zahl zeigt, wie viele Menschen dahinterstehen und wie sicher sie ist.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Beispielfirma öffnen</translation>
    </message>
    <message>
        <source>New file …</source>
        <translation>Neue Datei …</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>symmetry::OpenPoints</name>
    <message>
        <source>Questions that the file leaves open</source>
        <translation>Fragen, die die Datei offen lässt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Day that counts for all rows</source>
        <translation>Tag, der für alle Zeilen zählt</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Diesen Tag nehmen</translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewCards</name>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewExample</name>
    <message>
        <source>A gap</source>
        <translation>Eine Lücke</translation>
    </message>
    <message>
        <source>Hollow is what people expected, solid is what they got. The line between is the gap.</source>
        <translation>Hohl ist, was Menschen erwarteten, gefüllt, was sie bekamen. Die Linie dazwischen ist die Lücke.</translation>
    </message>
    <message>
        <source>An interval</source>
        <translation>Ein Intervall</translation>
    </message>
    <message>
        <source>Every figure carries the range it may really lie in. Where it crosses zero, nothing is shown yet.</source>
        <translation>Jede Zahl trägt die Spanne, in der sie wirklich liegen kann. Wo sie die Null kreuzt, ist noch nichts gezeigt.</translation>
    </message>
    <message>
        <source>A signal</source>
        <translation>Ein Signal</translation>
    </message>
    <message>
        <source>Months inside the grey band are chance. What leaves it asks for a decision.</source>
        <translation>Monate im grauen Band sind Zufall. Was es verlässt, verlangt eine Entscheidung.</translation>
    </message>
    <message>
        <source>How figures are drawn</source>
        <translation>Wie Zahlen gezeichnet werden</translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewFindings</name>
    <message>
        <source>No measure left its usual range, and no change is larger than chance explains. That is a finding, too.</source>
        <translation>Keine Kennzahl verließ ihre übliche Spanne, und keine Änderung ist größer, als der Zufall erklärt. Auch das ist ein Befund.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n weitere in der Tabelle</numerusform>
            <numerusform>%n weitere in der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewHeaders</name>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Newest month</source>
        <extracomment>what the process chart says about the newest point</extracomment>
        <translation>Jüngster Monat</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Assurance</source>
        <extracomment>whether the target is met reliably</extracomment>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>what a finding asks for</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Strongest in</source>
        <translation>Am stärksten bei</translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewPage</name>
    <message>
        <source>Bring the answers you have</source>
        <translation>Bringen Sie die Antworten, die Sie haben</translation>
    </message>
    <message>
        <source>A survey as CSV or as a spreadsheet is enough. Names are not needed.</source>
        <translation>Eine Umfrage als CSV oder Tabellenblatt genügt. Namen sind nicht nötig.</translation>
    </message>
    <message>
        <source>Say what each column means</source>
        <translation>Sagen Sie, was jede Spalte bedeutet</translation>
    </message>
    <message>
        <source>Most of it is guessed and shown before anything is written.</source>
        <translation>Das meiste wird erraten und gezeigt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Read what people miss</source>
        <translation>Lesen Sie, was Menschen vermissen</translation>
    </message>
    <message>
        <source>Gaps with their intervals, what changed, and who is worse off.</source>
        <translation>Lücken mit ihren Intervallen, was sich änderte und wer schlechter dran ist.</translation>
    </message>
    <message>
        <source>Import a survey …</source>
        <translation>Umfrage importieren …</translation>
    </message>
    <message>
        <source>Show the last 12 months with answers</source>
        <translation>Letzte 12 Monate mit Antworten zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewSentences</name>
    <message>
        <source>Nothing changed beyond chance</source>
        <translation>Nichts änderte sich über den Zufall hinaus</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s), all for the better</source>
        <translation>
            <numerusform>%n Signal, zum Besseren</numerusform>
            <numerusform>%n Signale, alle zum Besseren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n Signal</numerusform>
            <numerusform>%n Signale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <translation>
            <numerusform>%n braucht eine Entscheidung</numerusform>
            <numerusform>%n brauchen eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by size and by how many people they touch · %1 · %2</source>
        <translation>Geordnet nach Größe und Zahl der Betroffenen · %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No touchpoint has been asked about yet</source>
        <translation>Noch wurde nach keinem Kontaktpunkt gefragt</translation>
    </message>
    <message>
        <source>No touchpoint is shown to fall short of what %1 expect</source>
        <translation>Kein Kontaktpunkt bleibt erkennbar hinter dem zurück, was %1 erwarten</translation>
    </message>
    <message>
        <source>%1 is the only touchpoint shown to fall short</source>
        <translation>%1 bleibt als einziger Kontaktpunkt erkennbar zurück</translation>
    </message>
    <message>
        <source>%1 is the largest gap, and %2 comes next</source>
        <translation>%1 ist die größte Lücke, %2 folgt</translation>
    </message>
    <message>
        <source>%1, expected and delivered, %2 · gap with 95 % interval · %3 · %4</source>
        <translation>%1, erwartet und geliefert, %2 · Lücke mit 95-%-Intervall · %3 · %4</translation>
    </message>
    <message>
        <source>No dimension has been asked of both sides yet</source>
        <translation>Noch wurde keine Dimension beide Seiten gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%1 are worse off in %n of %2 dimension(s)</source>
        <translation>
            <numerusform>%1 stehen in %n von %2 Dimensionen schlechter da</numerusform>
            <numerusform>%1 stehen in %n von %2 Dimensionen schlechter da</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough answers to compare both sides</source>
        <translation>Zu wenige Antworten, um beide Seiten zu vergleichen</translation>
    </message>
    <message>
        <source>Both sides get the same in every dimension</source>
        <translation>Beide Seiten bekommen in jeder Dimension das Gleiche</translation>
    </message>
    <message numerus="yes">
        <source>Both sides get the same in %n of %1 dimension(s)</source>
        <translation>
            <numerusform>Beide Seiten bekommen in %n von %1 Dimensionen das Gleiche</numerusform>
            <numerusform>Beide Seiten bekommen in %n von %1 Dimensionen das Gleiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered, score 0 – 100 · %1 %2, %3 %4</source>
        <translation>Geliefert, Wert 0 – 100 · %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>Worse for %1: %2</source>
        <translation>Schlechter für %1: %2</translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <translation>Ziel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Trial limits: %n of 12 point(s)</source>
        <translation>
            <numerusform>Vorläufige Grenzen: %n von 12 Punkten</numerusform>
            <numerusform>Vorläufige Grenzen: %n von 12 Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>Kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>%1. %2: %3. %4.</source>
        <translation>%1. %2: %3. %4.</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5, difference %6; %7</source>
        <translation>%1: %2 %3, %4 %5, Unterschied %6; %7</translation>
    </message>
    <message>
        <source>Nothing is compared: choose a comparison period to see what changed.</source>
        <translation>Nichts wird verglichen: wählen Sie einen Vergleichszeitraum, um zu sehen, was sich änderte.</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Noch hat niemand geantwortet</translation>
    </message>
    <message>
        <source>Import a survey that you already have: the first figures are here a minute later.</source>
        <translation>Importieren Sie eine vorhandene Umfrage: Die ersten Zahlen stehen eine Minute später hier.</translation>
    </message>
    <message>
        <source>No answers in this scope</source>
        <translation>Keine Antworten in diesem Ausschnitt</translation>
    </message>
    <message>
        <source>Nobody answered in %1 with these filters.</source>
        <translation>In %1 hat mit diesen Filtern niemand geantwortet.</translation>
    </message>
    <message>
        <source>The newest answers in this file are from %1.</source>
        <translation>Die neuesten Antworten dieser Datei sind von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Too few answers to say anything: %Ln response(s)</source>
        <translation>
            <numerusform>Zu wenige Antworten für eine Aussage: %Ln Rückmeldung</numerusform>
            <numerusform>Zu wenige Antworten für eine Aussage: %Ln Rückmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer period or fewer filters than in %1.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder weniger Filter als in %1.</translation>
    </message>
    <message>
        <source>%1 needs a look: the distance to what %2 expect grew by %3</source>
        <translation>%1 braucht einen Blick: Der Abstand zu dem, was %2 erwarten, wuchs um %3</translation>
    </message>
    <message>
        <source>%1 needs a decision</source>
        <translation>%1 braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>%1 needs a decision: %2 against a target of %3, and missed every month</source>
        <translation>%1 braucht eine Entscheidung: %2 bei einem Ziel von %3, jeden Monat verfehlt</translation>
    </message>
    <message>
        <source>%1 needs a decision: %2, after %3 in the comparison period</source>
        <translation>%1 braucht eine Entscheidung: %2, nach %3 im Vergleichszeitraum</translation>
    </message>
    <message>
        <source>%1 needs a decision: %2, %3</source>
        <translation>%1 braucht eine Entscheidung: %2, %3</translation>
    </message>
    <message>
        <source>%1 got better, and nothing got worse</source>
        <translation>%1 wurde besser, und nichts wurde schlechter</translation>
    </message>
    <message>
        <source>%1 got better and stands at %2; nothing got worse</source>
        <translation>%1 wurde besser und steht bei %2; nichts wurde schlechter</translation>
    </message>
    <message>
        <source>Nothing changed beyond chance, and no touchpoint is shown to fall short</source>
        <translation>Nichts änderte sich über den Zufall hinaus, und kein Kontaktpunkt bleibt erkennbar zurück</translation>
    </message>
    <message>
        <source>%1 is where %2 miss most: %3</source>
        <translation>Bei %1 fehlt den %2 am meisten: %3</translation>
    </message>
    <message>
        <source>No touchpoint has been asked about yet.</source>
        <translation>Noch wurde nach keinem Kontaktpunkt gefragt.</translation>
    </message>
    <message>
        <source>No touchpoint is shown to deliver less than expected.</source>
        <translation>Kein Kontaktpunkt liefert erkennbar weniger als erwartet.</translation>
    </message>
    <message>
        <source>No touchpoint is shown to differ from what is expected.</source>
        <translation>Kein Kontaktpunkt weicht erkennbar vom Erwarteten ab.</translation>
    </message>
    <message>
        <source>%1 expected %2 and got %3 at “%4” (%5, %6).</source>
        <translation>%1 erwarteten %2 und bekamen %3 bei „%4“ (%5, %6).</translation>
    </message>
    <message numerus="yes">
        <source>%1 are worse off in %n of %2 dimension(s).</source>
        <translation>
            <numerusform>%1 stehen in %n von %2 Dimensionen schlechter da.</numerusform>
            <numerusform>%1 stehen in %n von %2 Dimensionen schlechter da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether both sides get the same cannot be said yet.</source>
        <translation>Ob beide Seiten das Gleiche bekommen, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>No dimension shows one side worse off.</source>
        <translation>Keine Dimension zeigt eine Seite schlechter gestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) by VIPs, friends and family stand apart.</source>
        <translation>
            <numerusform>%Ln Rückmeldung von VIPs, Freunden und Familie zählt getrennt.</numerusform>
            <numerusform>%Ln Rückmeldungen von VIPs, Freunden und Familie zählen getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>verb on a button, and the end of a finding: what it asks for</extracomment>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Thank</source>
        <extracomment>verb on a button: thank those who did it</extracomment>
        <translation>Danken</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row</source>
        <translation>
            <numerusform>%n Monat in Folge</numerusform>
            <numerusform>%n Monate in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>gap changed by %1</source>
        <translation>Lücke änderte sich um %1</translation>
    </message>
    <message>
        <source>a change of %1 is not a signal</source>
        <translation>eine Änderung von %1 ist kein Signal</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>von %1 auf %2: %3</translation>
    </message>
    <message>
        <source>inside its process limits</source>
        <translation>innerhalb der Prozessgrenzen</translation>
    </message>
    <message>
        <source>outside its process limits in %1</source>
        <translation>außerhalb der Prozessgrenzen im %1</translation>
    </message>
    <message>
        <source>%1 beyond chance</source>
        <translation>%1 über den Zufall hinaus</translation>
    </message>
    <message>
        <source>%1 below the average of %2</source>
        <translation>%1 unter dem Mittel von %2</translation>
    </message>
    <message>
        <source>%1 above the average of %2</source>
        <translation>%1 über dem Mittel von %2</translation>
    </message>
    <message>
        <source>%1 moving the same way</source>
        <translation>%1 in dieselbe Richtung</translation>
    </message>
    <message>
        <source>%1 needs a look: it %2</source>
        <comment>name, what it did</comment>
        <translation>%1 braucht einen Blick: %2</translation>
    </message>
</context>
<context>
    <name>symmetry::PageHost</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
</context>
<context>
    <name>symmetry::PeriodPopup</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>symmetry::ProblemRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>problem, column</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>all understood now</source>
        <translation>jetzt alles verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%n still left out</source>
        <translation>
            <numerusform>%n fällt noch weg</numerusform>
            <numerusform>%n fallen noch weg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>%1 wird gelesen als</translation>
    </message>
</context>
<context>
    <name>symmetry::ProblemsStep</name>
    <message>
        <source>Every row is understood</source>
        <translation>Jede Zeile ist verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a problem; each keeps its line number</source>
        <translation>
            <numerusform>%n Zeile hat ein Problem; sie behält ihre Nummer</numerusform>
            <numerusform>%n Zeilen haben ein Problem; jede behält ihre Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs a choice</source>
        <translation>Nichts verlangt eine Wahl</translation>
    </message>
    <message>
        <source>Choose once for all rows of a kind</source>
        <translation>Einmal wählen für alle Zeilen einer Art</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) …</source>
        <translation>
            <numerusform>%n Zeile speichern …</numerusform>
            <numerusform>%n Zeilen speichern …</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure? Save the rows that are left out as a file, correct them there, and import that file later: rows already here are recognised.</source>
        <translation>Nicht sicher? Speichern Sie die weggelassenen Zeilen als Datei, berichtigen Sie sie dort und importieren Sie jene Datei später: Vorhandene Zeilen werden erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are new and will be added.</source>
        <translation>
            <numerusform>%n Person ist neu und kommt dazu.</numerusform>
            <numerusform>%n Personen sind neu und kommen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are known already or stand twice in the file: skipped.</source>
        <translation>
            <numerusform>%n Zeile ist schon bekannt oder steht zweimal in der Datei: übersprungen.</numerusform>
            <numerusform>%n Zeilen sind schon bekannt oder stehen zweimal in der Datei: übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New questions: %1.</source>
        <translation>Neue Fragen: %1.</translation>
    </message>
    <message>
        <source>New touchpoints: %1.</source>
        <translation>Neue Kontaktpunkte: %1.</translation>
    </message>
    <message>
        <source>New dimensions: %1.</source>
        <translation>Neue Dimensionen: %1.</translation>
    </message>
    <message>
        <source>New facets: %1.</source>
        <translation>Neue Merkmale: %1.</translation>
    </message>
    <message>
        <source>Nothing new: everything in the file is known by name.</source>
        <translation>Nichts Neues: Alles in der Datei ist dem Namen nach bekannt.</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Außerdem bemerkt</translation>
    </message>
    <message>
        <source>What this file would add</source>
        <translation>Was diese Datei hinzufügen würde</translation>
    </message>
    <message>
        <source>Import all rows or none</source>
        <translation>Alle Zeilen importieren oder keine</translation>
    </message>
</context>
<context>
    <name>symmetry::ProcessChartDialog</name>
    <message>
        <source>Process chart</source>
        <translation>Prozesskarte</translation>
    </message>
</context>
<context>
    <name>symmetry::ProcessChartPanel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Answers behind it</source>
        <translation>Antworten dahinter</translation>
    </message>
    <message>
        <source>Add remark</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <source>Recompute limits from here</source>
        <translation>Grenzen von hier an neu berechnen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Art der Karte</translation>
    </message>
    <message>
        <source>Only the answers with this value</source>
        <translation>Nur die Antworten mit diesem Wert</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>What happened, or the reason</source>
        <translation>Was geschah, oder der Grund</translation>
    </message>
    <message>
        <source>Remark at the selected point</source>
        <translation>Anmerkung am gewählten Punkt</translation>
    </message>
    <message>
        <source>The limits of the points before stay as they are. The reason is kept as a remark, and it can be undone.</source>
        <translation>Die Grenzen der Punkte davor bleiben, wie sie sind. Der Grund wird als Anmerkung behalten und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 (offered)</source>
        <translation>%1 (angeboten)</translation>
    </message>
    <message>
        <source>Everybody in scope</source>
        <translation>Alle im Ausschnitt</translation>
    </message>
    <message>
        <source>%1: %2 (strongest)</source>
        <translation>%1: %2 (am stärksten)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Target of %1: %2</source>
        <extracomment>%1 is a value with its unit, %2 what it can be relied on: &quot;consistently met&quot;</extracomment>
        <translation>Ziel von %1: %2</translation>
    </message>
    <message>
        <source>Use the %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>At %1:</source>
        <translation>Bei %1:</translation>
    </message>
    <message>
        <source>Select a point to add a remark.</source>
        <translation>Wählen Sie einen Punkt, um eine Anmerkung hinzuzufügen.</translation>
    </message>
    <message>
        <source>An imported series has no answers behind it.</source>
        <translation>Eine importierte Reihe hat keine Antworten dahinter.</translation>
    </message>
    <message>
        <source>Comments are only counted here: no answers are listed behind a count.</source>
        <translation>Kommentare werden hier nur gezählt: Hinter einer Anzahl sind keine Antworten gelistet.</translation>
    </message>
    <message>
        <source>Recompute limits of %1</source>
        <translation>Grenzen von %1 neu berechnen</translation>
    </message>
    <message>
        <source>Add remark to %1</source>
        <translation>Anmerkung zu %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>symmetry::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>symmetry::QuadrantView</name>
    <message>
        <source>%1: importance %2, delivered %3, %4, %5</source>
        <comment>then quadrant, n</comment>
        <translation>%1: Wichtigkeit %2, geliefert %3, %4, %5</translation>
    </message>
    <message>
        <source>← delivered</source>
        <translation>← geliefert</translation>
    </message>
    <message>
        <source>delivered →</source>
        <translation>geliefert →</translation>
    </message>
    <message>
        <source>importance →</source>
        <translation>Wichtigkeit →</translation>
    </message>
    <message>
        <source>Importance was not asked. Map a column of a survey as importance to see what matters most.</source>
        <translation>Nach der Wichtigkeit wurde nicht gefragt. Ordnen Sie eine Spalte einer Umfrage der Wichtigkeit zu, um zu sehen, was am meisten zählt.</translation>
    </message>
</context>
<context>
    <name>symmetry::QuestionEditor</name>
    <message>
        <source>Question code</source>
        <translation>Kürzel der Frage</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gefragt wurden</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>New touchpoint: journey</source>
        <translation>Neuer Kontaktpunkt: Journey</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Read as measure</source>
        <translation>Gelesen als Kennzahl</translation>
    </message>
    <message>
        <source>From must be below to, 250 values at most.</source>
        <translation>Von muss unter Bis liegen, höchstens 250 Werte.</translation>
    </message>
</context>
<context>
    <name>symmetry::Rail</name>
    <message>
        <source>Collapse rail</source>
        <translation>Leiste einklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show names of pages</source>
        <translation>Namen der Seiten zeigen</translation>
    </message>
</context>
<context>
    <name>symmetry::Recovery</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n Rückmeldung</numerusform>
            <numerusform>%n Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n Import</numerusform>
            <numerusform>%n Importe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n Journey</numerusform>
            <numerusform>%n Journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n Dimension</numerusform>
            <numerusform>%n Dimensionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facet(s)</source>
        <translation>
            <numerusform>%n Merkmal</numerusform>
            <numerusform>%n Merkmale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facet value(s)</source>
        <translation>
            <numerusform>%n Merkmalswert</numerusform>
            <numerusform>%n Merkmalswerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mapping(s)</source>
        <translation>
            <numerusform>%n Zuordnung</numerusform>
            <numerusform>%n Zuordnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the changes</source>
        <translation>
            <numerusform>%n Eintrag im Änderungsverlauf</numerusform>
            <numerusform>%n Einträge im Änderungsverlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered journey %1</source>
        <translation>Gerettete Journey %1</translation>
    </message>
    <message>
        <source>Recovered stage %1</source>
        <translation>Gerettete Phase %1</translation>
    </message>
    <message>
        <source>Recovered facet %1</source>
        <translation>Gerettetes Merkmal %1</translation>
    </message>
    <message>
        <source>Recovered question %1</source>
        <translation>Gerettete Frage %1</translation>
    </message>
    <message>
        <source>Recovered import %1</source>
        <translation>Geretteter Import %1</translation>
    </message>
    <message>
        <source>Responses without facets %1</source>
        <translation>Rückmeldungen ohne Merkmale %1</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Behalten: %1.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Soweit erkennbar, ging nichts verloren.</translation>
    </message>
    <message>
        <source>Lost, at most: %1.</source>
        <translation>Verloren, höchstens: %1.</translation>
    </message>
    <message>
        <source>Look through these, names and numbers may be wrong or missing: %1.</source>
        <translation>Sehen Sie diese durch, Namen und Zahlen können falsch sein oder fehlen: %1.</translation>
    </message>
    <message>
        <source>facets and links</source>
        <translation>Merkmale und Verknüpfungen</translation>
    </message>
    <message>
        <source>These names stand in for lost ones: %1.</source>
        <translation>Diese Namen stehen für verlorene: %1.</translation>
    </message>
</context>
<context>
    <name>symmetry::RunStep</name>
    <message>
        <source>Show the overview</source>
        <translation>Übersicht zeigen</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Nobody sees the new answers before the last one is written</source>
        <translation>Niemand sieht die neuen Antworten, bevor die letzte geschrieben ist</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Making a backup first …</source>
        <translation>Zuerst wird gesichert …</translation>
    </message>
    <message>
        <source>Writing the answers …</source>
        <translation>Antworten werden geschrieben …</translation>
    </message>
    <message>
        <source>Checking what was written …</source>
        <translation>Geschriebenes wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n Zeile importiert</numerusform>
            <numerusform>%n Zeilen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were added.</source>
        <translation>
            <numerusform>%n Antwort kam dazu.</numerusform>
            <numerusform>%n Antworten kamen dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made first: %1</source>
        <translation>Vorher wurde gesichert: %1</translation>
    </message>
    <message>
        <source>The whole import is one step: undo takes it back, after a restart too.</source>
        <translation>Der ganze Import ist ein Schritt: Rückgängig nimmt ihn zurück, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>The file is as it was before</source>
        <translation>Die Datei ist wie zuvor</translation>
    </message>
</context>
<context>
    <name>symmetry::SaveMapping</name>
    <message>
        <source>Save mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>Gespeicherte Zuordnung</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabe</translation>
    </message>
    <message>
        <source>In this file, under a name …</source>
        <translation>In dieser Datei, unter einem Namen …</translation>
    </message>
    <message>
        <source>As a JSON file …</source>
        <translation>Als JSON-Datei …</translation>
    </message>
    <message>
        <source>none: guessed</source>
        <translation>keine: erraten</translation>
    </message>
    <message>
        <source>%1 (same columns)</source>
        <translation>%1 (gleiche Spalten)</translation>
    </message>
    <message>
        <source>From a JSON file …</source>
        <translation>Aus einer JSON-Datei …</translation>
    </message>
</context>
<context>
    <name>symmetry::ScopeBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>alle Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>symmetry::ScopePopup</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>symmetry::ScopeWords</name>
    <message numerus="yes">
        <source>Last %n months</source>
        <comment>period</comment>
        <translation>
            <numerusform>Letzter Monat</numerusform>
            <numerusform>Letzte %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message numerus="yes">
        <source>the %n before</source>
        <comment>months</comment>
        <translation>
            <numerusform>dem Monat davor</numerusform>
            <numerusform>den %n davor</numerusform>
        </translation>
    </message>
    <message>
        <source>the same time before</source>
        <translation>der gleichen Zeit davor</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation>dem Vorjahr</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>any %1</source>
        <comment>facet, such as: any channel</comment>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1</source>
        <comment>facet</comment>
        <translation>
            <numerusform>%n Wert von %1</numerusform>
            <numerusform>%n Werte von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>VIP, friends and family apart</source>
        <translation>VIP, Freunde und Familie getrennt</translation>
    </message>
    <message>
        <source>all tiers</source>
        <translation>alle Kreise</translation>
    </message>
    <message>
        <source>VIP only</source>
        <translation>nur VIP</translation>
    </message>
    <message>
        <source>friends only</source>
        <translation>nur Freunde</translation>
    </message>
    <message>
        <source>family only</source>
        <translation>nur Familie</translation>
    </message>
</context>
<context>
    <name>symmetry::Sentences</name>
    <message>
        <source>%1 is not there. Nothing was changed; choose another file or look among the backups.</source>
        <translation>%1 ist nicht da. Nichts wurde geändert; wählen Sie eine andere Datei oder sehen Sie bei den Sicherungen nach.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Nothing was changed; choose a file inside it.</source>
        <translation>%1 ist ein Ordner, keine Datei. Nichts wurde geändert; wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 may not be read by you. Nothing was changed; ask its owner for the right to read it.</source>
        <translation>%1 dürfen Sie nicht lesen. Nichts wurde geändert; bitten Sie den Eigentümer um das Leserecht.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed; choose another file or restore a backup.</source>
        <translation>%1 ist leer. Nichts wurde geändert; wählen Sie eine andere Datei oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is not a Symmetry file. It was left as it is; to bring in answers from it, use Import.</source>
        <translation>%1 ist keine Symmetry-Datei. Sie blieb, wie sie ist; um Antworten daraus zu holen, nehmen Sie den Import.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was left as it is; choose a Symmetry file.</source>
        <translation>%1 gehört einem anderen Programm. Sie blieb, wie sie ist; wählen Sie eine Symmetry-Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Symmetry (file version %2, this program knows %3). It was left as it is; update Symmetry to open it.</source>
        <translation>%1 wurde von einem neueren Symmetry geschrieben (Dateiversion %2, dieses Programm kennt %3). Sie blieb, wie sie ist; aktualisieren Sie Symmetry, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was left as it is and no figure of it is shown; open the newest backup.</source>
        <translation>%1 ist beschädigt (%2). Sie blieb, wie sie ist, und keine Zahl daraus wird gezeigt; öffnen Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <source>%1 holds something that Symmetry did not put there (%2). It was not run and the file was left as it is; open a backup that you trust.</source>
        <translation>%1 enthält etwas, das Symmetry nicht hineingelegt hat (%2). Es wurde nicht ausgeführt, und die Datei blieb, wie sie ist; öffnen Sie eine Sicherung, der Sie trauen.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was changed; close it there and try again.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben. Nichts wurde geändert; schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so this was not saved. Use Save as to go on in a copy.</source>
        <translation>%1 ist nur zum Lesen offen, darum wurde dies nicht gespeichert. Mit Speichern unter geht es in einer Kopie weiter.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or changed by others while it was open, so this was not saved. Use Save as to keep your state in a copy.</source>
        <translation>%1 wurde von anderen verschoben, ersetzt oder geändert, während sie offen war; darum wurde dies nicht gespeichert. Mit Speichern unter behalten Sie Ihren Stand in einer Kopie.</translation>
    </message>
    <message>
        <source>%1 exists already and was not overwritten. Choose another name.</source>
        <translation>%1 gibt es schon und wurde nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Nothing was written; choose another folder.</source>
        <translation>Den Ordner %1 gibt es nicht. Nichts wurde geschrieben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Everything saved before is kept; make room and try again.</source>
        <translation>Auf dem Datenträger von %1 ist kein Platz mehr. Alles vorher Gespeicherte ist erhalten; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Everything saved before is kept; try again or use another place.</source>
        <translation>%1 ließ sich nicht schreiben (%2). Alles vorher Gespeicherte ist erhalten; versuchen Sie es noch einmal oder an einem anderen Ort.</translation>
    </message>
    <message>
        <source>%1: the stored figures of %2 do not match their checksum. They are not shown and nothing was changed; open the newest backup.</source>
        <translation>%1: Die gespeicherten Zahlen von %2 passen nicht zu ihrer Prüfsumme. Sie werden nicht gezeigt, und nichts wurde geändert; öffnen Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <source>The backup of %1 was not made (%2). The file itself is whole; choose another place for the backup.</source>
        <translation>Die Sicherung von %1 kam nicht zustande (%2). Die Datei selbst ist heil; wählen Sie einen anderen Ort für die Sicherung.</translation>
    </message>
    <message>
        <source>%1 could not be brought to version %2 (%3). It is as it was, and a backup stands beside it.</source>
        <translation>%1 ließ sich nicht auf Version %2 bringen (%3). Sie ist wie zuvor, und eine Sicherung steht daneben.</translation>
    </message>
    <message>
        <source>This %1 (%2) is no longer there; it was removed meanwhile. Nothing was changed; choose another one.</source>
        <translation>%1 (%2) gibt es nicht mehr; inzwischen wurde es entfernt. Nichts wurde geändert; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The %1 %2 is in use, so it stays. Nothing was changed; first take away what refers to it.</source>
        <translation>%1 %2 wird gebraucht und bleibt darum. Nichts wurde geändert; entfernen Sie zuerst, was sich darauf bezieht.</translation>
    </message>
    <message>
        <source>This %1 needs a name. Nothing was changed; type at least one letter.</source>
        <translation>%1 braucht einen Namen. Nichts wurde geändert; geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>There is a %1 called %2 already. Nothing was changed; choose another name.</source>
        <translation>%1 mit dem Namen %2 gibt es schon. Nichts wurde geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The text in %1 has %2 characters; at most %3 are kept. Nothing was saved or cut; shorten it.</source>
        <translation>Der Text in %1 hat %2 Zeichen; höchstens %3 werden aufbewahrt. Nichts wurde gespeichert oder gekürzt; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>%2 is not a value for %1. Nothing was changed; correct it.</source>
        <translation>%2 ist kein Wert für %1. Nichts wurde geändert; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>There is nothing left to undo or redo. Nothing was changed.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen oder zu wiederholen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone or redone: what it concerns has changed since. Nothing was changed.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen oder wiederholen: Was es betrifft, hat sich seither geändert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not readable as %2 (line %3). Nothing was imported; choose another encoding.</source>
        <translation>%1 ist nicht als %2 lesbar (Zeile %3). Nichts wurde importiert; wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>%1 has %2 columns; at most %3 can be read. Nothing was imported; check the separator or split the file.</source>
        <translation>%1 hat %2 Spalten; höchstens %3 sind lesbar. Nichts wurde importiert; prüfen Sie das Trennzeichen oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is longer than %3 bytes. Nothing was imported; check the separator, the quotes and the encoding.</source>
        <translation>Zeile %2 von %1 ist länger als %3 Byte. Nichts wurde importiert; prüfen Sie Trennzeichen, Anführungszeichen und Kodierung.</translation>
    </message>
    <message>
        <source>A quote that opens in line %2 of %1 is never closed. Nothing was imported; close it or choose another separator.</source>
        <translation>Ein Anführungszeichen, das in Zeile %2 von %1 öffnet, wird nie geschlossen. Nichts wurde importiert; schließen Sie es oder wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>%1 has no line with column names. Nothing was imported; put the names into its first line.</source>
        <translation>%1 hat keine Zeile mit Spaltennamen. Nichts wurde importiert; schreiben Sie die Namen in die erste Zeile.</translation>
    </message>
    <message>
        <source>%1 has column names but no rows. Nothing was imported; choose a file with answers.</source>
        <translation>%1 hat Spaltennamen, aber keine Zeilen. Nichts wurde importiert; wählen Sie eine Datei mit Antworten.</translation>
    </message>
    <message>
        <source>%1 has no sheet called %2. Nothing was imported; choose another sheet.</source>
        <translation>%1 hat kein Blatt namens %2. Nichts wurde importiert; wählen Sie ein anderes Blatt.</translation>
    </message>
    <message>
        <source>%1 is not a workbook that can be read (%2). Nothing was imported; save it again as XLSX or CSV.</source>
        <translation>%1 ist keine lesbare Arbeitsmappe (%2). Nichts wurde importiert; speichern Sie sie noch einmal als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be used: %2. Nothing was imported; correct the mapping.</source>
        <translation>Die Zuordnung %1 ist nicht brauchbar: %2. Nichts wurde importiert; berichtigen Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>%1: of %3 rows, %2 could not be understood, so nothing was imported as you chose. Correct them, or import only the valid rows.</source>
        <translation>%1: Von %3 Zeilen waren %2 nicht zu verstehen, darum wurde wie gewählt nichts importiert. Berichtigen Sie sie, oder importieren Sie nur die gültigen Zeilen.</translation>
    </message>
    <message>
        <source>%1 brings nothing new: the number of its responses that are here already is %2. Nothing was changed.</source>
        <translation>%1 bringt nichts Neues: Die Zahl seiner Rückmeldungen, die schon da sind, ist %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The import of %1 cannot be redone: the number of its responses that came in again with another import is %2. Nothing was changed; undo that import first.</source>
        <translation>Der Import von %1 lässt sich nicht wiederholen: Die Zahl seiner Rückmeldungen, die mit einem anderen Import wiederkamen, ist %2. Nichts wurde geändert; machen Sie zuerst jenen Import rückgängig.</translation>
    </message>
    <message>
        <source>%1 changed while it was read. Nothing was imported; try again when nobody writes to it.</source>
        <translation>%1 änderte sich beim Lesen. Nichts wurde importiert; versuchen Sie es noch einmal, wenn niemand darin schreibt.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Abgebrochen. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1. Nothing was changed; see --help.</source>
        <translation>%1. Nichts wurde geändert; siehe --help.</translation>
    </message>
    <message>
        <source>The file did not answer as it should. Everything saved before is kept; close it, open it again, and use Check file if this comes back.</source>
        <translation>Die Datei antwortete nicht, wie sie sollte. Alles vorher Gespeicherte ist erhalten; schließen und öffnen Sie sie, und nehmen Sie Datei prüfen, wenn es wiederkommt.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3 from there. Nothing was changed; take the step before it first.</source>
        <translation>%1 ist im Stand %2 und kann von dort nicht zu %3 werden. Nichts wurde geändert; gehen Sie zuerst den Schritt davor.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are kept. It was not attached and everything typed is kept; attach a smaller copy.</source>
        <translation>%1 hat %2 Byte; höchstens %3 werden aufbewahrt. Die Datei wurde nicht angehängt, alles Getippte bleibt; hängen Sie eine kleinere Kopie an.</translation>
    </message>
    <message>
        <source>The content of %1 is not in the file. Nothing was changed; attach it again.</source>
        <translation>Der Inhalt von %1 ist nicht in der Datei. Nichts wurde geändert; hängen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>%1 is not a deck of Symmetry. It was left as it is; choose a file that was saved as a pack.</source>
        <translation>%1 ist kein Foliensatz von Symmetry. Die Datei blieb, wie sie ist; wählen Sie eine, die als Paket gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was left as it is and nothing of it is shown; ask for the pack again.</source>
        <translation>%1 ist beschädigt (%2). Die Datei blieb, wie sie ist, und nichts daraus wird gezeigt; bitten Sie noch einmal um das Paket.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Symmetry (pack version %2, this program knows %3). It was left as it is; update Symmetry to show it.</source>
        <translation>%1 wurde mit einem neueren Symmetry gemacht (Paketversion %2, dieses Programm kennt %3). Die Datei blieb, wie sie ist; aktualisieren Sie Symmetry, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>The deck %1 has no slides. Nothing was written; put a slide on it first.</source>
        <translation>Der Foliensatz %1 hat keine Folien. Nichts wurde geschrieben; legen Sie zuerst eine Folie an.</translation>
    </message>
</context>
<context>
    <name>symmetry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinung</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>Größe der &amp;Schrift</translation>
    </message>
    <message>
        <source>My &amp;name</source>
        <translation>Mein &amp;Name</translation>
    </message>
    <message>
        <source>Your name stands beside your edits in the audit trail of the file. It stays on this computer until you edit.</source>
        <translation>Ihr Name steht bei Ihren Änderungen im Protokoll der Datei. Er bleibt auf diesem Rechner, bis Sie etwas ändern.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>symmetry::Shell</name>
    <message>
        <source>Another program is writing to the file; waiting for it …</source>
        <translation>Ein anderes Programm schreibt in die Datei; es wird gewartet …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Settings are not kept this time. %1</source>
        <translation>Einstellungen werden diesmal nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
</context>
<context>
    <name>symmetry::SignWords</name>
    <message>
        <source>Improved</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>Not enough answers to say</source>
        <translation>Zu wenige Antworten für ein Urteil</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>Besondere Ursache</translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation>Gewöhnliche Streuung</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>nearly symmetric</source>
        <translation>nahezu symmetrisch</translation>
    </message>
    <message>
        <source>employees worse off</source>
        <translation>Mitarbeitende schlechter dran</translation>
    </message>
    <message>
        <source>customers worse off</source>
        <translation>Kunden schlechter dran</translation>
    </message>
    <message>
        <source>not enough to say</source>
        <translation>zu wenige für ein Urteil</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>Kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>consistently met</source>
        <translation>stets erreicht</translation>
    </message>
    <message>
        <source>consistently missed</source>
        <translation>stets verfehlt</translation>
    </message>
    <message>
        <source>hit and miss</source>
        <translation>mal so, mal so</translation>
    </message>
    <message>
        <source>too few points to say</source>
        <translation>zu wenige Punkte</translation>
    </message>
    <message>
        <source>Concentrate here</source>
        <translation>Hier ansetzen</translation>
    </message>
    <message>
        <source>Keep up the good work</source>
        <translation>Weiter so</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Geringer Vorrang</translation>
    </message>
    <message>
        <source>Possible overkill</source>
        <translation>Vielleicht zu viel</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>managers worse off</source>
        <translation>Führungskräfte schlechter dran</translation>
    </message>
    <message>
        <source>leaders worse off</source>
        <translation>Leitung schlechter dran</translation>
    </message>
</context>
<context>
    <name>symmetry::SignalSentences</name>
    <message>
        <source>%1 (gap)</source>
        <translation>%1 (Lücke)</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (erwartet)</translation>
    </message>
    <message>
        <source>%1 (delivered)</source>
        <translation>%1 (geliefert)</translation>
    </message>
    <message>
        <source>%1 (%2, gap)</source>
        <comment>dimension, mirror</comment>
        <translation>%1 (%2, Lücke)</translation>
    </message>
    <message>
        <source>%1 (%2, expected)</source>
        <comment>dimension, mirror</comment>
        <translation>%1 (%2, erwartet)</translation>
    </message>
    <message>
        <source>%1 (%2, delivered)</source>
        <comment>dimension, mirror</comment>
        <translation>%1 (%2, geliefert)</translation>
    </message>
    <message>
        <source>Comments by %1</source>
        <translation>Kommentare: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n Tag in Folge</numerusform>
            <numerusform>%n Tage in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n Woche in Folge</numerusform>
            <numerusform>%n Wochen in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row</source>
        <translation>
            <numerusform>%n Monat in Folge</numerusform>
            <numerusform>%n Monate in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) in a row</source>
        <translation>
            <numerusform>%n Quartal in Folge</numerusform>
            <numerusform>%n Quartale in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <extracomment>%1 is the number of the week, %2 the year it belongs to</extracomment>
        <translation>Woche %1 von %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>%1 is 1 to 4, %2 the year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>je Quartal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>seven or more on one side</source>
        <translation>sieben oder mehr auf einer Seite</translation>
    </message>
    <message>
        <source>seven or more rising or falling</source>
        <translation>sieben oder mehr steigend oder fallend</translation>
    </message>
    <message>
        <source>two of three close to a limit</source>
        <translation>zwei von drei nahe einer Grenze</translation>
    </message>
    <message>
        <source>rose above its limits in %1: %2, usual up to %3</source>
        <translation>lag im %1 über den Grenzen: %2, üblich bis %3</translation>
    </message>
    <message>
        <source>fell below its limits in %1: %2, usual from %3</source>
        <translation>lag im %1 unter den Grenzen: %2, üblich ab %3</translation>
    </message>
    <message>
        <source>rose above the average of %1 for %2</source>
        <translation>lag über dem Mittel von %1, und zwar %2</translation>
    </message>
    <message>
        <source>fell below the average of %1 for %2</source>
        <translation>lag unter dem Mittel von %1, und zwar %2</translation>
    </message>
    <message>
        <source>rose for %1</source>
        <translation>stieg %1</translation>
    </message>
    <message>
        <source>fell for %1</source>
        <translation>fiel %1</translation>
    </message>
    <message>
        <source>came close to its upper limit twice, up to %1</source>
        <translation>kam der oberen Grenze zweimal nahe, bis %1</translation>
    </message>
    <message>
        <source>came close to its lower limit twice, up to %1</source>
        <translation>kam der unteren Grenze zweimal nahe, bis %1</translation>
    </message>
    <message>
        <source>stays inside its limits</source>
        <translation>bleibt in den Grenzen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, what it did</comment>
        <extracomment>%1 is the name of a measure, %2 what it did: &quot;fell below the average of 79.1 % for ...&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>facet, value, shift, n</comment>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Strongest in %1</source>
        <translation>Am stärksten bei %1</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>XmR chart</source>
        <translation>XmR-Karte</translation>
    </message>
    <message>
        <source>p chart</source>
        <translation>p-Karte</translation>
    </message>
    <message>
        <source>c chart</source>
        <translation>c-Karte</translation>
    </message>
    <message>
        <source>u chart</source>
        <translation>u-Karte</translation>
    </message>
    <message>
        <source>p′ chart</source>
        <translation>p′-Karte</translation>
    </message>
    <message>
        <source>u′ chart</source>
        <translation>u′-Karte</translation>
    </message>
    <message>
        <source>%1, limits from %2 – %3 (trial)</source>
        <translation>%1, Grenzen von %2 – %3 (vorläufig)</translation>
    </message>
    <message>
        <source>%1, limits from %2 – %3</source>
        <translation>%1, Grenzen von %2 – %3</translation>
    </message>
    <message>
        <source>Plain limits leave more than half of the points outside, because the numbers are large: a %1 allows for how much they vary anyway.</source>
        <translation>Einfache Grenzen lassen mehr als die Hälfte der Punkte außerhalb, weil die Zahlen groß sind: Eine %1 berücksichtigt, wie sehr sie ohnehin schwanken.</translation>
    </message>
    <message>
        <source>Nothing was measured in these steps.</source>
        <translation>In diesen Schritten wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>One point has no limits.</source>
        <translation>Ein Punkt hat keine Grenzen.</translation>
    </message>
    <message>
        <source>All points are equal: the limits lie on the line.</source>
        <translation>Alle Punkte sind gleich: Die Grenzen liegen auf der Linie.</translation>
    </message>
    <message>
        <source>Steps without a figure are passed over: the points beside them count as neighbours.</source>
        <translation>Schritte ohne Zahl werden übergangen: Die Punkte daneben gelten als Nachbarn.</translation>
    </message>
    <message>
        <source>A denominator of 0 has no rate: such steps are no points.</source>
        <translation>Ein Nenner von 0 hat keine Rate: Solche Schritte sind keine Punkte.</translation>
    </message>
    <message>
        <source>Steps with too few answers are not shown and are no points.</source>
        <translation>Schritte mit zu wenigen Antworten werden nicht gezeigt und sind keine Punkte.</translation>
    </message>
    <message>
        <source>A step that is not whole yet is no point.</source>
        <translation>Ein Schritt, der noch nicht ganz ist, ist kein Punkt.</translation>
    </message>
    <message>
        <source>More than half of the points are outside the limits: they say little.</source>
        <translation>Mehr als die Hälfte der Punkte liegt außerhalb der Grenzen: Sie sagen wenig.</translation>
    </message>
    <message>
        <source>%1: nothing was measured</source>
        <translation>%1: Nichts wurde gemessen</translation>
    </message>
    <message>
        <source>%1: one point is no line yet</source>
        <translation>%1: Ein Punkt ist noch keine Linie</translation>
    </message>
    <message>
        <source>%1 stays inside its limits around %2</source>
        <translation>%1 bleibt in den Grenzen um %2</translation>
    </message>
    <message>
        <source>Nothing was measured</source>
        <translation>Nichts wurde gemessen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No line over time shows a signal</source>
        <translation>Keine Linie über die Zeit zeigt ein Signal</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) over time</source>
        <translation>
            <numerusform>%n Signal über die Zeit</numerusform>
            <numerusform>%n Signale über die Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s) looked at</source>
        <translation>
            <numerusform>%1, %n Linie angesehen</numerusform>
            <numerusform>%1, %n Linien angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits begin anew: %1</source>
        <extracomment>%1 is the reason that a person gave</extracomment>
        <translation>Grenzen beginnen neu: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>step, remark</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>symmetry::SignalTables</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>column header: number of answers</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Strongest in</source>
        <translation>Am stärksten bei</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
</context>
<context>
    <name>symmetry::SpreadHeaders</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>95 % limits</source>
        <translation>95-%-Grenzen</translation>
    </message>
    <message>
        <source>99.8 % limits</source>
        <translation>99,8-%-Grenzen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Spread (SD)</source>
        <translation>Streuung (SD)</translation>
    </message>
    <message>
        <source>Process limits</source>
        <translation>Prozessgrenzen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
</context>
<context>
    <name>symmetry::SpreadSentences</name>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1 over all questions to %2</source>
        <extracomment>%1 is &quot;Gap&quot;, &quot;Delivered&quot; or &quot;Expected&quot;, %2 who was asked</extracomment>
        <translation>%1 über alle Fragen an %2</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>%1 is &quot;Gap&quot;, &quot;Delivered&quot; or &quot;Expected&quot;, %2 a touchpoint or dimension</extracomment>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>inside the limits</source>
        <translation>innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>above the 95 % limit</source>
        <translation>über der 95-%-Grenze</translation>
    </message>
    <message>
        <source>above the 99.8 % limit</source>
        <translation>über der 99,8-%-Grenze</translation>
    </message>
    <message>
        <source>below the 95 % limit</source>
        <translation>unter der 95-%-Grenze</translation>
    </message>
    <message>
        <source>below the 99.8 % limit</source>
        <translation>unter der 99,8-%-Grenze</translation>
    </message>
    <message>
        <source>hidden to protect a smaller group</source>
        <translation>verborgen, um eine kleinere Gruppe zu schützen</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>keine Grenzen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4; %5</source>
        <comment>value, interval, n; position</comment>
        <translation>%1: %2 (%3), %4; %5</translation>
    </message>
    <message>
        <source>There are no groups to set side by side</source>
        <translation>Es gibt keine Gruppen zum Nebeneinanderstellen</translation>
    </message>
    <message>
        <source>Nobody in scope was asked about this</source>
        <translation>Im Ausschnitt wurde niemand danach gefragt</translation>
    </message>
    <message>
        <source>Too few groups have enough answers to set them side by side</source>
        <translation>Zu wenige Gruppen haben genug Antworten, um sie nebeneinanderzustellen</translation>
    </message>
    <message>
        <source>No value of “%1” stands out from the others</source>
        <translation>Kein Wert von „%1“ hebt sich von den anderen ab</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lie further apart than chance explains, first of all %2</source>
        <translation>
            <numerusform>%n von %1 liegt weiter ab, als Zufall erklärt, allen voran %2</numerusform>
            <numerusform>%n von %1 liegen weiter auseinander, als Zufall erklärt, allen voran %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies further below the others than chance explains</source>
        <translation>%1 liegt weiter unter den anderen, als Zufall erklärt</translation>
    </message>
    <message>
        <source>%1 lies further above the others than chance explains</source>
        <translation>%1 liegt weiter über den anderen, als Zufall erklärt</translation>
    </message>
    <message>
        <source>Groups are the values of a facet, such as a region or a department</source>
        <translation>Gruppen sind die Werte eines Merkmals, etwa einer Region oder Abteilung</translation>
    </message>
    <message>
        <source>%1, %2 · limits 95 % and 99.8 % around the common mean · %3 · %4</source>
        <translation>%1, %2 · Grenzen 95 % und 99,8 % um das gemeinsame Mittel · %3 · %4</translation>
    </message>
    <message>
        <source>Overdispersed (%1, about 1 is chance): the groups differ throughout, so look for what they do not share before blaming single ones.</source>
        <translation>Überstreut (%1, Zufall wäre etwa 1): Die Gruppen unterscheiden sich durchweg; suchen Sie, was sie nicht gemein haben, bevor Sie einzelne beschuldigen.</translation>
    </message>
    <message>
        <source>Dispersion %1 (about 1 is chance): the limits fit.</source>
        <translation>Streuung %1 (Zufall wäre etwa 1): Die Grenzen passen.</translation>
    </message>
    <message>
        <source>Best minus the rest: %1.</source>
        <translation>Der Beste gegen den Rest: %1.</translation>
    </message>
    <message>
        <source>Spread between groups beyond chance (SD): %1.</source>
        <translation>Streuung zwischen Gruppen über den Zufall hinaus (SD): %1.</translation>
    </message>
    <message>
        <source>Beyond chance there is no spread between the groups.</source>
        <translation>Über den Zufall hinaus streuen die Gruppen nicht.</translation>
    </message>
    <message>
        <source>No quarter has enough answers to tell the spread</source>
        <translation>Kein Quartal hat genug Antworten, um die Streuung zu nennen</translation>
    </message>
    <message>
        <source>No month has enough answers to tell the spread</source>
        <translation>Kein Monat hat genug Antworten, um die Streuung zu nennen</translation>
    </message>
    <message>
        <source>The spread between groups is widening</source>
        <translation>Die Streuung zwischen den Gruppen wächst</translation>
    </message>
    <message>
        <source>The spread between groups is narrowing</source>
        <translation>Die Streuung zwischen den Gruppen schrumpft</translation>
    </message>
    <message>
        <source>The spread between groups stays within its usual range</source>
        <translation>Die Streuung zwischen den Gruppen bleibt in ihrer üblichen Spanne</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>je Quartal</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>je Monat</translation>
    </message>
    <message numerus="yes">
        <source>XmR chart, trial limits of %n point(s)</source>
        <translation>
            <numerusform>XmR-Karte, vorläufige Grenzen aus %n Punkt</numerusform>
            <numerusform>XmR-Karte, vorläufige Grenzen aus %n Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>XmR chart, limits of %n points</source>
        <translation>
            <numerusform>XmR-Karte, Grenzen aus %n Punkt</numerusform>
            <numerusform>XmR-Karte, Grenzen aus %n Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>SD between groups beyond chance, %1 · %2 · %3</source>
        <translation>SD zwischen Gruppen über den Zufall hinaus, %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>symmetry::StatusLine</name>
    <message>
        <source>backup today %1</source>
        <translation>Sicherung heute %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>Sicherung %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>no file open</source>
        <translation>keine Datei offen</translation>
    </message>
    <message>
        <source>invented sample company</source>
        <translation>erfundene Beispielfirma</translation>
    </message>
    <message>
        <source>open for reading only</source>
        <translation>nur zum Lesen offen</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation>alles gespeichert</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>intervals 95 %</source>
        <translation>Intervalle 95 %</translation>
    </message>
</context>
<context>
    <name>symmetry::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>jetziger Schritt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetryChoices</name>
    <message>
        <source>Who is compared</source>
        <translation>Wer verglichen wird</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Whom the groups are about</source>
        <translation>Um wen es bei den Gruppen geht</translation>
    </message>
    <message>
        <source>Margin in points of 100</source>
        <translation>Spielraum in Punkten von 100</translation>
    </message>
    <message>
        <source>Both sides get the same if their difference is shown to be smaller than this.</source>
        <translation>Beide Seiten bekommen das Gleiche, wenn ihr Unterschied nachweislich kleiner ist als dies.</translation>
    </message>
    <message>
        <source>Margin ±</source>
        <extracomment>before the number: &quot;Margin ±5.0&quot;</extracomment>
        <translation>Spielraum ±</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetryEmpty</name>
    <message>
        <source>What you will see here</source>
        <translation>Was Sie hier sehen werden</translation>
    </message>
    <message>
        <source>One row per dimension: the same question asked of both sides</source>
        <translation>Eine Zeile je Dimension: dieselbe Frage an beide Seiten</translation>
    </message>
    <message>
        <source>What the verdicts will mean</source>
        <translation>Was die Urteile bedeuten werden</translation>
    </message>
    <message>
        <source>The margin is yours to set; it is %1 of 100 points now. These three are drawn examples, not your data.</source>
        <translation>Den Spielraum setzen Sie; er ist jetzt %1 von 100 Punkten. Diese drei sind gezeichnete Beispiele, nicht Ihre Daten.</translation>
    </message>
    <message>
        <source>Read the verdict</source>
        <translation>Lesen Sie das Urteil</translation>
    </message>
    <message>
        <source>Symmetric, asymmetric and who is worse off, or not enough answers to say.</source>
        <translation>Symmetrisch, asymmetrisch und wer schlechter dran ist, oder nicht genug Antworten, um es zu sagen.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>So kommen Sie dahin</translation>
    </message>
    <message>
        <source>Choose what both sides are asked</source>
        <translation>Wählen Sie, was beide Seiten gefragt werden</translation>
    </message>
    <message>
        <source>Take a preset and change it as you like, or add dimensions of your own on the page Data.</source>
        <translation>Nehmen Sie eine Vorlage und ändern Sie sie, oder fügen Sie auf der Seite Daten eigene Dimensionen hinzu.</translation>
    </message>
    <message>
        <source>Bring the answers you have</source>
        <translation>Bringen Sie die Antworten, die Sie haben</translation>
    </message>
    <message>
        <source>Match each question of a survey to its dimension while it is imported.</source>
        <translation>Ordnen Sie beim Import jede Frage einer Umfrage ihrer Dimension zu.</translation>
    </message>
    <message>
        <source>Start with a preset …</source>
        <translation>Mit einer Vorlage beginnen …</translation>
    </message>
    <message>
        <source>Twenty minutes with a survey you already have</source>
        <translation>Zwanzig Minuten mit einer Umfrage, die Sie schon haben</translation>
    </message>
    <message>
        <source>A survey of %1 as CSV is enough. Names are not needed.</source>
        <translation>Eine Umfrage der Gruppe %1 als CSV genügt. Namen braucht es nicht.</translation>
    </message>
    <message>
        <source>Match its questions to dimensions</source>
        <translation>Ordnen Sie ihre Fragen den Dimensionen zu</translation>
    </message>
    <message>
        <source>Start with those that the other side has answered.</source>
        <translation>Beginnen Sie mit denen, die die andere Seite beantwortet hat.</translation>
    </message>
    <message>
        <source>Import answers of %1 …</source>
        <translation>Antworten der Gruppe %1 importieren …</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>Three steps from a theme to its verdict</source>
        <translation>Drei Schritte von einem Thema zu seinem Urteil</translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetryHeaders</name>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 geliefert</translation>
    </message>
    <message>
        <source>%1 gap</source>
        <translation>%1 Lücke</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Minus %1</source>
        <translation>Minus %1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90-%-Intervall</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetryMatrixView</name>
    <message>
        <source>symmetric within %1</source>
        <translation>symmetrisch innerhalb %1</translation>
    </message>
    <message>
        <source>hidden: too few</source>
        <extracomment>a small group, or one beside it, whose figures are not shown</extracomment>
        <translation>verborgen: zu wenige</translation>
    </message>
    <message>
        <source>Choose a cell to read it in full; Enter shows the answers behind.</source>
        <translation>Wählen Sie eine Zelle, um sie ganz zu lesen; Enter zeigt die Antworten dahinter.</translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetryPage</name>
    <message>
        <source>Change the margin of symmetry</source>
        <translation>Spielraum der Symmetrie ändern</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>by dimension</source>
        <translation>je Dimension</translation>
    </message>
    <message>
        <source>Dimension</source>
        <extracomment>opens the choice of the dimension that the groups are set side by side on</extracomment>
        <translation>Dimension</translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetrySentences</name>
    <message>
        <source>expected</source>
        <extracomment>the side of the answers that is compared</extracomment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>the side of the answers that is compared: delivered minus expected</extracomment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>the side of the answers that is compared</extracomment>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>%1 expect less than %2 of %3: %4 against %5</source>
        <translation>%1 erwarten weniger als %2 bei %3: %4 gegen %5</translation>
    </message>
    <message>
        <source>%1 falls short for both sides, and further for %2: %3 points against %4</source>
        <translation>%1 bleibt auf beiden Seiten zurück, und weiter für %2: %3 Punkte gegen %4</translation>
    </message>
    <message>
        <source>%1 are let down further than %2 in %3: %4 points against %5</source>
        <translation>%1 werden bei %3 stärker enttäuscht als %2: %4 Punkte gegen %5</translation>
    </message>
    <message>
        <source>%1 get less than %2 in %3: %4 against %5</source>
        <translation>%1 bekommen weniger als %2 bei %3: %4 gegen %5</translation>
    </message>
    <message>
        <source>Both sides get the same in every dimension</source>
        <translation>Beide Seiten bekommen in jeder Dimension das Gleiche</translation>
    </message>
    <message>
        <source>Both sides get the same where the answers can tell</source>
        <translation>Beide Seiten bekommen das Gleiche, wo die Antworten es zeigen können</translation>
    </message>
    <message>
        <source>Not enough answers to compare both sides</source>
        <translation>Zu wenige Antworten, um beide Seiten zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dimension(s) symmetric within %2 points</source>
        <translation>
            <numerusform>%1 von %n Dimension symmetrisch innerhalb %2 Punkten</numerusform>
            <numerusform>%1 von %n Dimensionen symmetrisch innerhalb %2 Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worse off in %2</source>
        <translation>%1 schlechter dran in %2</translation>
    </message>
    <message>
        <source>not enough answers to say in %1</source>
        <translation>nicht genug Antworten in %1</translation>
    </message>
    <message>
        <source>Nothing is asked of both sides yet</source>
        <translation>Noch wird nichts beide Seiten gefragt</translation>
    </message>
    <message>
        <source>A dimension is a theme that is asked of several sides, so that they can be compared.</source>
        <translation>Eine Dimension ist ein Thema, das mehrere Seiten gefragt werden, damit sie sich vergleichen lassen.</translation>
    </message>
    <message>
        <source>Five answers of %1 per dimension give a first figure; about 250 can show that both sides get the same.</source>
        <translation>Fünf Antworten der Gruppe %1 je Dimension geben eine erste Zahl; etwa 250 können zeigen, dass beide Seiten das Gleiche bekommen.</translation>
    </message>
    <message>
        <source>%1 have answered. What %2 get is not known yet</source>
        <translation>%1 haben geantwortet. Was %2 bekommen, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody has answered in this period</source>
        <translation>In diesem Zeitraum hat niemand geantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are worse off in %2</source>
        <translation>%1 stehen schlechter da in %2</translation>
    </message>
    <message>
        <source>Mean score 0 – 100 · outline: expected, solid: delivered · compared: %1 · %2</source>
        <translation>Mittelwert 0 – 100 · Umriss: erwartet, gefüllt: geliefert · verglichen: %1 · %2</translation>
    </message>
    <message>
        <source>Symmetry index, %1</source>
        <translation>Symmetrieindex, %1</translation>
    </message>
    <message>
        <source>Symmetry index</source>
        <translation>Symmetrieindex</translation>
    </message>
    <message>
        <source>%1 %2 (%3 … %4, bootstrap): the mean difference is %5 points.</source>
        <translation>%1 %2 (%3 … %4, Bootstrap): Der mittlere Unterschied beträgt %5 Punkte.</translation>
    </message>
    <message>
        <source>No symmetry index: not enough answers to compare any dimension.</source>
        <translation>Kein Symmetrieindex: nicht genug Antworten, um eine Dimension zu vergleichen.</translation>
    </message>
    <message>
        <source>Read it only beside the verdicts.</source>
        <translation>Lesen Sie ihn nur neben den Urteilen.</translation>
    </message>
    <message>
        <source>symmetric within %1</source>
        <translation>symmetrisch innerhalb %1</translation>
    </message>
    <message>
        <source>symmetric within %1, though a difference is shown</source>
        <translation>symmetrisch innerhalb %1, obwohl ein Unterschied gezeigt ist</translation>
    </message>
    <message>
        <source>%1 by %2 points</source>
        <extracomment>&quot;employees worse off by 9.1 points&quot;</extracomment>
        <translation>%1 um %2 Punkte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1: keine Antworten</translation>
    </message>
    <message>
        <source>%1: delivered %2</source>
        <translation>%1: geliefert %2</translation>
    </message>
    <message>
        <source>%1: expected %2, delivered %3</source>
        <translation>%1: erwartet %2, geliefert %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; difference %2; %3</source>
        <translation>%1; Unterschied %2; %3</translation>
    </message>
    <message>
        <source>By %1: %2 is worse for %3 in %4 of %5</source>
        <extracomment>&quot;By Department: Reliability is worse for employees in 4 of 6&quot;</extracomment>
        <translation>Nach %1: %2 ist schlechter für %3 in %4 von %5</translation>
    </message>
    <message>
        <source>By %1: nobody is shown to be worse off</source>
        <translation>Nach %1: Niemand steht erkennbar schlechter da</translation>
    </message>
    <message numerus="yes">
        <source>Difference in points, %1 minus %2 (%3) · n %2 · hidden below %n answer(s)</source>
        <translation>
            <numerusform>Unterschied in Punkten, %1 minus %2 (%3) · n %2 · verborgen unter %n Antwort</numerusform>
            <numerusform>Unterschied in Punkten, %1 minus %2 (%3) · n %2 · verborgen unter %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>a cell that is hidden to protect the small group beside it</extracomment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>too few answers in a cell of the matrix</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: hidden, because the small group beside it could be worked out from it</source>
        <translation>%1: verborgen, weil sich die kleine Gruppe daneben daraus errechnen ließe</translation>
    </message>
    <message>
        <source>%1: one side has no answers</source>
        <translation>%1: Eine Seite hat keine Antworten</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5; difference %6; %7</source>
        <translation>%1: %2 %3, %4 %5; Unterschied %6; %7</translation>
    </message>
    <message>
        <source>%1 by %2: too few groups to set side by side</source>
        <translation>%1 nach %2: zu wenige Gruppen zum Nebeneinanderstellen</translation>
    </message>
    <message>
        <source>%1: where %2 fare better, %3 do too</source>
        <translation>%1: Wo es %2 besser geht, geht es auch %3 besser</translation>
    </message>
    <message>
        <source>%1: where %2 fare better, %3 fare worse</source>
        <translation>%1: Wo es %2 besser geht, geht es %3 schlechter</translation>
    </message>
    <message>
        <source>%1: no connection between %2 and %3 is shown</source>
        <translation>%1: Ein Zusammenhang zwischen %2 und %3 zeigt sich nicht</translation>
    </message>
    <message>
        <source>Pearson r %1 (%2 … %3)</source>
        <translation>Pearson r %1 (%2 … %3)</translation>
    </message>
    <message>
        <source>Pearson r %1</source>
        <translation>Pearson r %1</translation>
    </message>
    <message>
        <source>Spearman %1</source>
        <translation>Spearman %1</translation>
    </message>
    <message>
        <source>fewer than %1 pairs: take it as a hint only</source>
        <translation>weniger als %1 Paare: nur ein Hinweis</translation>
    </message>
    <message>
        <source>One mark per group of %1 · %2 · not a cause</source>
        <translation>Ein Zeichen je Gruppe von %1 · %2 · keine Ursache</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Farthest from the line of equality: %1</source>
        <translation>Am weitesten von der Linie der Gleichheit: %1</translation>
    </message>
    <message>
        <source>Answers so far: %1.</source>
        <translation>Antworten bisher: %1.</translation>
    </message>
</context>
<context>
    <name>symmetry::TablePanel</name>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Words that a row must contain</source>
        <translation>Wörter, die eine Zeile enthalten muss</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>symmetry::Things</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>facet</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>facet value</source>
        <translation>Merkmalswert</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>response template</source>
        <translation>Antwortvorlage</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>Foliensatz</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>Folie</translation>
    </message>
</context>
<context>
    <name>symmetry::TouchpointCard</name>
    <message>
        <source>%1 · q %2</source>
        <translation>%1 · q %2</translation>
    </message>
    <message>
        <source>95 % interval of the mean gap</source>
        <translation>95-%-Intervall der mittleren Lücke</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked here</source>
        <translation>
            <numerusform>%n Frage hier gestellt</numerusform>
            <numerusform>%n Fragen hier gestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>gap, n</source>
        <translation>Lücke, n</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are hidden</source>
        <translation>Kommentare sind verborgen</translation>
    </message>
    <message>
        <source>Newest first, in their own words</source>
        <translation>Neueste zuerst, in ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Too few people answered to show what they wrote.</source>
        <translation>Zu wenige haben geantwortet, um zu zeigen, was sie schrieben.</translation>
    </message>
</context>
<context>
    <name>symmetry::TouchpointEditor</name>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owning department</source>
        <translation>Verantwortliche Abteilung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Link with</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <extracomment>a link to another touchpoint; activating it removes the link</extracomment>
        <translation>Verbindung zu %1 lösen</translation>
    </message>
    <message>
        <source>a customer touchpoint …</source>
        <translation>ein Kundenkontaktpunkt …</translation>
    </message>
    <message>
        <source>an employee touchpoint …</source>
        <translation>ein Mitarbeiterkontaktpunkt …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>journey, touchpoint</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>symmetry::TouchpointQuote</name>
    <message>
        <source>“%1”</source>
        <extracomment>quotation marks around what a person wrote</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>symmetry::TrendChart</name>
    <message>
        <source>%1: %2, 95 % interval %3, %4, %5</source>
        <translation>%1: %2, 95-%-Intervall %3, %4, %5</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>symmetry::UnitScatter</name>
    <message>
        <source>No group has enough answers of both sides.</source>
        <translation>Keine Gruppe hat genug Antworten beider Seiten.</translation>
    </message>
</context>
<context>
    <name>symmetry::ValuesEditor</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Read as; empty: no answer</source>
        <translation>Gelesen als; leer: keine Antwort</translation>
    </message>
</context>
<context>
    <name>symmetry::VerdictExample</name>
    <message>
        <source>Both sides get the same</source>
        <translation>Beide Seiten bekommen das Gleiche</translation>
    </message>
    <message>
        <source>The 90 % interval of the difference lies inside the margin.</source>
        <translation>Das 90-%-Intervall des Unterschieds liegt innerhalb des Spielraums.</translation>
    </message>
    <message>
        <source>One side is worse off</source>
        <translation>Eine Seite steht schlechter da</translation>
    </message>
    <message>
        <source>The interval lies beyond zero: look at the linked touchpoints first.</source>
        <translation>Das Intervall liegt jenseits von null: Sehen Sie zuerst die verknüpften Kontaktpunkte an.</translation>
    </message>
    <message>
        <source>Not enough answers to say</source>
        <translation>Zu wenige Antworten für ein Urteil</translation>
    </message>
    <message>
        <source>The interval is wider than the margin. Ask more people; conclude nothing.</source>
        <translation>Das Intervall ist breiter als der Spielraum. Fragen Sie mehr Menschen; schließen Sie nichts.</translation>
    </message>
    <message>
        <source>What the verdicts will mean</source>
        <translation>Was die Urteile bedeuten werden</translation>
    </message>
</context>
<context>
    <name>symmetry::Words</name>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>Bürger</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>nearly symmetric</source>
        <translation>nahezu symmetrisch</translation>
    </message>
    <message>
        <source>%1 worse off</source>
        <translation>%1 schlechter dran</translation>
    </message>
    <message>
        <source>not enough answers to say</source>
        <translation>zu wenige Antworten für ein Urteil</translation>
    </message>
    <message>
        <source>Improved</source>
        <extracomment>verdict on a measure</extracomment>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Concern</source>
        <extracomment>verdict on a measure</extracomment>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>No signal</source>
        <extracomment>verdict on a measure</extracomment>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>Too few to tell</source>
        <extracomment>verdict on a measure: not enough answers</extracomment>
        <translation>Zu wenige</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>delivery is below expectation</extracomment>
        <translation>darunter</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>delivery is above expectation</extracomment>
        <translation>darüber</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>these answers do not show a difference</extracomment>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>too few answers for a figure</extracomment>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation>Gewöhnliche Streuung</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>Besondere Ursache</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>consistently met</source>
        <translation>stets erreicht</translation>
    </message>
    <message>
        <source>consistently missed</source>
        <translation>stets verfehlt</translation>
    </message>
    <message>
        <source>hit and miss</source>
        <translation>mal so, mal so</translation>
    </message>
    <message>
        <source>too few points to say</source>
        <translation>zu wenige Punkte</translation>
    </message>
    <message>
        <source>Concentrate here</source>
        <translation>Hier ansetzen</translation>
    </message>
    <message>
        <source>Keep up the good work</source>
        <translation>Weiter so</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Geringer Vorrang</translation>
    </message>
    <message>
        <source>Possible overkill</source>
        <translation>Vielleicht zu viel</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>Satisfied share</source>
        <translation>Anteil Zufriedener</translation>
    </message>
    <message>
        <source>Effort score</source>
        <translation>Aufwandswert</translation>
    </message>
    <message>
        <source>Friends and family test</source>
        <translation>Freunde-und-Familie-Test</translation>
    </message>
    <message>
        <source>Share with a problem</source>
        <translation>Anteil mit Problem</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Place or site</source>
        <translation>Ort oder Website</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Servicecenter</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freund</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>standard tier</source>
        <translation>Standardkreis</translation>
    </message>
    <message>
        <source>all tiers</source>
        <translation>alle Kreise</translation>
    </message>
    <message>
        <source>VIPs only</source>
        <translation>nur VIPs</translation>
    </message>
    <message>
        <source>friends only</source>
        <translation>nur Freunde</translation>
    </message>
    <message>
        <source>family only</source>
        <translation>nur Familie</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>to be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>the answers of this source count</extracomment>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>the import was undone, its answers count nowhere</extracomment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
</TS>
