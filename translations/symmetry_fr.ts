<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>symmetry::AboutDialog</name>
    <message>
        <source>About Symmetry</source>
        <translation>À propos de Symmetry</translation>
    </message>
    <message>
        <source>What people expect and what they get, customers and employees, in one local file.</source>
        <translation>Ce que les gens attendent et ce qu&apos;ils reçoivent, clients et employés, dans un fichier local.</translation>
    </message>
    <message>
        <source>It never uses a network. Your answers stay in your file.</source>
        <translation>Il n&apos;utilise jamais de réseau. Vos réponses restent dans votre fichier.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Made with Qt, SQLite, Boost, ICU, libzip and libcsv.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure ; sans aucune garantie. Fait avec Qt, SQLite, Boost, ICU, libzip et libcsv.</translation>
    </message>
</context>
<context>
    <name>symmetry::Actions</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New file …</source>
        <translation>Nouveau fichier …</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir …</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Ouvrir l&apos;entreprise d&apos;exemple</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sauvegarder …</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Import answers …</source>
        <translation>Importer des réponses …</translation>
    </message>
    <message>
        <source>Export everything …</source>
        <translation>Tout exporter …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to the scope before</source>
        <translation>Revenir au cadre précédent</translation>
    </message>
    <message>
        <source>Forward to the next scope</source>
        <translation>Avancer au cadre suivant</translation>
    </message>
    <message>
        <source>Last twelve months, everybody</source>
        <translation>Douze derniers mois, tout le monde</translation>
    </message>
    <message>
        <source>Search or jump to …</source>
        <translation>Chercher ou aller à …</translation>
    </message>
    <message>
        <source>Collapse or show the rail</source>
        <translation>Replier ou montrer le rail</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Réglages …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About Symmetry</source>
        <translation>À propos de Symmetry</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>symmetry::BesideHeaders</name>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Stage, as is</source>
        <translation>Étape, tel quel</translation>
    </message>
    <message>
        <source>Stage, to be</source>
        <translation>Étape, visé</translation>
    </message>
    <message>
        <source>Gap, as is</source>
        <translation>Écart, tel quel</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Owner, to be</source>
        <translation>Responsable, visé</translation>
    </message>
    <message>
        <source>Standard, to be</source>
        <translation>Standard, visé</translation>
    </message>
    <message>
        <source>Promise, to be</source>
        <translation>Promesse, visé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>symmetry::BesideSentences</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>now in %1</source>
        <translation>maintenant dans %1</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>personne n&apos;en est responsable</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation>standard %1</translation>
    </message>
    <message>
        <source>no standard</source>
        <translation>pas de standard</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>promesse %1</translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>pas de promesse</translation>
    </message>
    <message>
        <source>channels %1</source>
        <translation>canaux %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>moment de vérité</translation>
    </message>
    <message>
        <source>no moment of truth</source>
        <translation>pas un moment de vérité</translation>
    </message>
    <message>
        <source>%1, to be: dropped</source>
        <translation>%1, visé : supprimé</translation>
    </message>
    <message>
        <source>%1, as is: not there</source>
        <translation>%1, tel quel : absent</translation>
    </message>
    <message>
        <source>%1, as is. %2</source>
        <translation>%1, tel quel. %2</translation>
    </message>
    <message>
        <source>%1, to be: as it is</source>
        <translation>%1, visé : inchangé</translation>
    </message>
    <message>
        <source>%1, to be: %2</source>
        <translation>%1, visé : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) added</source>
        <translation>
            <numerusform>%n point de contact ajouté</numerusform>
            <numerusform>%n points de contact ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be is still the journey as it is</source>
        <translation>%1 visé est encore le parcours tel quel</translation>
    </message>
    <message>
        <source>%1 to be: %2</source>
        <translation>%1 visé : %2</translation>
    </message>
    <message>
        <source>Above as is with expected, delivered and gap; below to be with what changes, standard and promise · %1</source>
        <translation>En haut tel quel, avec attendu, fourni et écart ; en bas visé, avec ce qui change, standard et promesse · %1</translation>
    </message>
</context>
<context>
    <name>symmetry::Block</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
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
        <translation>Verdict (intervalle à 90 % dans %1 ?)</translation>
    </message>
    <message>
        <source>the others</source>
        <extracomment>&quot;customers minus the others, points&quot;</extracomment>
        <translation>les autres</translation>
    </message>
    <message>
        <source>%1 minus %2, points</source>
        <translation>%1 moins %2, points</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1 moins bien</translation>
    </message>
</context>
<context>
    <name>symmetry::CatalogueHeaders</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connus</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>symmetry::CheckStep</name>
    <message>
        <source>What the file will hold afterwards</source>
        <translation>Ce que le fichier contiendra ensuite</translation>
    </message>
    <message>
        <source>Counted by reading the whole file; nothing is written yet</source>
        <translation>Compté en lisant tout le fichier ; rien n&apos;est encore écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be added.</source>
        <translation>
            <numerusform>%n réponse sera ajoutée.</numerusform>
            <numerusform>%n réponses seront ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Répondu %1.</translation>
    </message>
    <message>
        <source>Rows are left out and you chose to import nothing then: go back to Problems to change that.</source>
        <translation>Des lignes sont laissées de côté et vous avez choisi de ne rien importer dans ce cas : revenez à Problèmes pour changer cela.</translation>
    </message>
</context>
<context>
    <name>symmetry::ColumnEditor</name>
    <message>
        <source>Years have two digits</source>
        <translation>Les années ont deux chiffres</translation>
    </message>
    <message>
        <source>Date is written as</source>
        <translation>La date est écrite</translation>
    </message>
    <message>
        <source>d day, M month, yyyy year, H hour, m minute</source>
        <translation>d jour, M mois, yyyy année, H heure, m minute</translation>
    </message>
    <message>
        <source>Two digits mean the hundred years from</source>
        <translation>Deux chiffres désignent les cent ans à partir de</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Name of the facet</source>
        <translation>Nom du critère</translation>
    </message>
    <message>
        <source>A new name adds a facet; its values come from the file.</source>
        <translation>Un nouveau nom ajoute un critère ; ses valeurs viennent du fichier.</translation>
    </message>
    <message>
        <source>This column holds what was</source>
        <translation>Cette colonne contient ce qui était</translation>
    </message>
    <message>
        <source>Values that mean something else</source>
        <translation>Valeurs qui signifient autre chose</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisissez une colonne</translation>
    </message>
    <message>
        <source>Choose one: nothing in the file decides it.</source>
        <translation>Choisissez : rien dans le fichier ne le décide.</translation>
    </message>
    <message>
        <source>as for the whole file (%1)</source>
        <translation>comme pour tout le fichier (%1)</translation>
    </message>
</context>
<context>
    <name>symmetry::ColumnsStep</name>
    <message>
        <source>Columns: what each one means</source>
        <translation>Colonnes : ce que chacune signifie</translation>
    </message>
    <message>
        <source>This column in detail</source>
        <translation>Cette colonne en détail</translation>
    </message>
    <message>
        <source>Shown for the chosen row</source>
        <translation>Pour la ligne choisie</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Means here</source>
        <translation>Signifie ici</translation>
    </message>
    <message>
        <source>Read as, first row</source>
        <translation>Lu comme, première ligne</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) mapped · the expected and delivered columns of one question are paired · Enter opens the choice</source>
        <translation>
            <numerusform>%1 colonne sur %n associée · les colonnes attendu et fourni d&apos;une question vont par paire · Entrée ouvre le choix</numerusform>
            <numerusform>%1 colonnes sur %n associées · les colonnes attendu et fourni d&apos;une question vont par paire · Entrée ouvre le choix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::CommandPalette</name>
    <message>
        <source>Search or jump to</source>
        <translation>Chercher ou aller à</translation>
    </message>
    <message>
        <source>Page, touchpoint, measure, dimension, file or command</source>
        <translation>Page, point de contact, indicateur, dimension, fichier ou commande</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne convient</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Fichier récent</translation>
    </message>
</context>
<context>
    <name>symmetry::Commands</name>
    <message numerus="yes">
        <source>Import of %1, %Ln response(s)</source>
        <extracomment>undo text: name of a file, and how many responses it brought</extracomment>
        <translation>
            <numerusform>Import de %1, %Ln questionnaire</numerusform>
            <numerusform>Import de %1, %Ln questionnaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>in the audit trail; %1 is what was undone</extracomment>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>in the audit trail; %1 is what was done again</extracomment>
        <translation>Rétabli : %1</translation>
    </message>
</context>
<context>
    <name>symmetry::DataAudit</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are on record</source>
        <translation>
            <numerusform>%n modification est consignée</numerusform>
            <numerusform>%n modifications sont consignées</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first; nothing is ever overwritten</source>
        <translation>La plus récente d&apos;abord ; rien n&apos;est jamais écrasé</translation>
    </message>
</context>
<context>
    <name>symmetry::DataDimensions</name>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Add dimension</source>
        <translation>Ajouter une dimension</translation>
    </message>
    <message>
        <source>Remove dimension</source>
        <translation>Retirer la dimension</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Only the proportion counts: 2 is twice as much as 1.</source>
        <translation>Seule la proportion compte : 2 vaut deux fois 1.</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>Nouvelle dimension</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n dimension</numerusform>
            <numerusform>%n dimensions</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes that are asked of several sides so that they can be compared</source>
        <translation>Thèmes demandés à plusieurs côtés afin de les comparer</translation>
    </message>
    <message numerus="yes">
        <source>If it is removed, its %n question(s) stay and belong to no dimension.</source>
        <translation>
            <numerusform>Si elle est retirée, sa question reste et n&apos;appartient à aucune dimension.</numerusform>
            <numerusform>Si elle est retirée, ses %n questions restent et n&apos;appartiennent à aucune dimension.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with a preset …</source>
        <translation>Commencer par un modèle …</translation>
    </message>
</context>
<context>
    <name>symmetry::DataEdits</name>
    <message>
        <source>Add measure %1</source>
        <translation>Ajouter l&apos;indicateur %1</translation>
    </message>
    <message>
        <source>Change measure %1</source>
        <translation>Modifier l&apos;indicateur %1</translation>
    </message>
    <message>
        <source>Set target of %1</source>
        <translation>Fixer la cible de %1</translation>
    </message>
    <message>
        <source>Remove measure %1</source>
        <translation>Retirer l&apos;indicateur %1</translation>
    </message>
    <message>
        <source>Move measure %1</source>
        <translation>Déplacer l&apos;indicateur %1</translation>
    </message>
    <message>
        <source>Add dimension %1</source>
        <translation>Ajouter la dimension %1</translation>
    </message>
    <message>
        <source>Rename dimension</source>
        <translation>Renommer la dimension</translation>
    </message>
    <message>
        <source>Set weight of %1</source>
        <translation>Fixer le poids de %1</translation>
    </message>
    <message>
        <source>Remove dimension %1</source>
        <translation>Retirer la dimension %1</translation>
    </message>
    <message>
        <source>Rename facet</source>
        <translation>Renommer le critère</translation>
    </message>
    <message>
        <source>Rename facet value</source>
        <translation>Renommer la valeur du critère</translation>
    </message>
    <message>
        <source>Move facet %1</source>
        <translation>Déplacer le critère %1</translation>
    </message>
    <message>
        <source>Change the file&apos;s settings</source>
        <translation>Modifier les réglages du fichier</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>symmetry::DataFacets</name>
    <message>
        <source>Facets</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Name of the facet</source>
        <translation>Nom du critère</translation>
    </message>
    <message>
        <source>Name of the value</source>
        <translation>Nom de la valeur</translation>
    </message>
    <message>
        <source>Answers keep their value; only its name changes.</source>
        <translation>Les réponses gardent leur valeur ; seul son nom change.</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n facet(s)</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>By what responses can be cut; facets come with an import</source>
        <translation>Ce selon quoi les questionnaires se découpent ; les critères viennent avec un import</translation>
    </message>
</context>
<context>
    <name>symmetry::DataFile</name>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l&apos;organisation</translation>
    </message>
    <message>
        <source>Your word for customers</source>
        <translation>Votre mot pour clients</translation>
    </message>
    <message>
        <source>Fewest answers that a figure needs</source>
        <translation>Nombre minimal de réponses pour un chiffre</translation>
    </message>
    <message>
        <source>Figures of fewer people are hidden, and the next smallest with them where they could be worked out.</source>
        <translation>Les chiffres de moins de personnes sont masqués, et le plus petit suivant avec eux là où ils pourraient s&apos;en déduire.</translation>
    </message>
    <message>
        <source>Fewest answers before comments are shown</source>
        <translation>Nombre minimal de réponses pour montrer les commentaires</translation>
    </message>
    <message>
        <source>At least as many as a figure needs.</source>
        <translation>Au moins autant que pour un chiffre.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>Enregistrer une copie sous …</translation>
    </message>
    <message>
        <source>Export everything …</source>
        <translation>Tout exporter …</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not checked since it was opened</source>
        <translation>pas vérifié depuis l&apos;ouverture</translation>
    </message>
    <message>
        <source>being checked …</source>
        <translation>vérification en cours …</translation>
    </message>
    <message>
        <source>✓ sound; checked %1</source>
        <translation>✓ sain ; vérifié %1</translation>
    </message>
    <message>
        <source>▼ damaged: %1</source>
        <translation>▼ endommagé : %1</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>One file holds everything</source>
        <translation>Un seul fichier contient tout</translation>
    </message>
    <message>
        <source>It never needs a network</source>
        <translation>Il n&apos;a jamais besoin de réseau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>%1 responses, %2 answers, %3 comments, %4 persons</source>
        <translation>%1 questionnaires, %2 réponses, %3 commentaires, %4 personnes</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Version du schéma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Backups are in</source>
        <translation>Les sauvegardes sont dans</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>This company is invented, and so are its figures.</source>
        <translation>Cette entreprise est inventée, ses chiffres aussi.</translation>
    </message>
    <message>
        <source>Names and privacy</source>
        <translation>Noms et confidentialité</translation>
    </message>
    <message>
        <source>This file is open for reading only</source>
        <translation>Ce fichier est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Kept in the file; every change can be undone</source>
        <translation>Gardé dans le fichier ; chaque modification peut être annulée</translation>
    </message>
</context>
<context>
    <name>symmetry::DataMeasureEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Computed as</source>
        <translation>Calculé comme</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Weight in rankings</source>
        <translation>Poids dans les classements</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Questions, pooled by their answers</source>
        <translation>Questions, réunies par leurs réponses</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>On the scale of its questions</source>
        <translation>Sur l&apos;échelle de ses questions</translation>
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
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a target · in the order of the Overview</source>
        <translation>
            <numerusform>%n avec une cible · dans l&apos;ordre de la vue d&apos;ensemble</numerusform>
            <numerusform>%n avec une cible · dans l&apos;ordre de la vue d&apos;ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is open for reading only</source>
        <translation>Ce fichier est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Every change can be undone</source>
        <translation>Chaque modification peut être annulée</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>New measure %1</source>
        <translation>Nouvel indicateur %1</translation>
    </message>
</context>
<context>
    <name>symmetry::DataPage</name>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Partie de la page</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>File and privacy</source>
        <translation>Fichier et confidentialité</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Bring the answers you have</source>
        <translation>Apportez les réponses que vous avez</translation>
    </message>
    <message>
        <source>A survey as CSV or XLSX is enough. Names are not needed.</source>
        <translation>Une enquête en CSV ou XLSX suffit. Les noms ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisissez le fichier</translation>
    </message>
    <message>
        <source>Every encoding, separator and date format is recognised; what is not certain is asked.</source>
        <translation>Chaque encodage, séparateur et format de date est reconnu ; ce qui n&apos;est pas certain est demandé.</translation>
    </message>
    <message>
        <source>Say what each column means</source>
        <translation>Dites ce que signifie chaque colonne</translation>
    </message>
    <message>
        <source>Most is guessed from the headers. Expected and delivered columns of one question become a pair.</source>
        <translation>L&apos;essentiel est deviné d&apos;après les en-têtes. Les colonnes attendu et fourni d&apos;une question forment une paire.</translation>
    </message>
    <message>
        <source>Look before anything is written</source>
        <translation>Regardez avant que rien ne soit écrit</translation>
    </message>
    <message>
        <source>Rows with a problem are listed with their line; the whole import can be undone.</source>
        <translation>Les lignes à problème sont listées avec leur numéro ; tout l&apos;import peut être annulé.</translation>
    </message>
    <message>
        <source>Import answers …</source>
        <translation>Importer des réponses …</translation>
    </message>
    <message>
        <source>The file is damaged: restore a backup</source>
        <translation>Le fichier est endommagé : restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>No answers are here yet</source>
        <translation>Il n&apos;y a pas encore de réponses</translation>
    </message>
    <message>
        <source>%1 responses are here, and %2 answers</source>
        <translation>%1 questionnaires sont là, et %2 réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
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
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>dernière sauvegarde %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
</context>
<context>
    <name>symmetry::DataSources</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) count</source>
        <translation>
            <numerusform>%n source compte</numerusform>
            <numerusform>%n sources comptent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 responses · read = added + known already + rejected, for every source</source>
        <translation>%1 questionnaires · lus = ajoutés + déjà connus + rejetés, pour chaque source</translation>
    </message>
    <message>
        <source>Its answers are kept in the file and count nowhere.</source>
        <translation>Ses réponses restent dans le fichier et ne comptent nulle part.</translation>
    </message>
    <message>
        <source>Nothing is deleted: it can be brought back.</source>
        <translation>Rien n&apos;est supprimé : on peut le ramener.</translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %Ln response(s)</source>
        <translation>
            <numerusform>Rétablir le questionnaire</numerusform>
            <numerusform>Rétablir les %Ln questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo this import of %Ln response(s)</source>
        <translation>
            <numerusform>Annuler cet import de %Ln questionnaire</numerusform>
            <numerusform>Annuler cet import de %Ln questionnaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::DetailPanel</name>
    <message>
        <source>Close panel</source>
        <translation>Fermer le panneau</translation>
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
        <translation>Éléments tangibles</translation>
    </message>
    <message>
        <source>What can be seen and touched is in good order.</source>
        <translation>Ce que l&apos;on voit et touche est en bon état.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>What was promised is done, and done right.</source>
        <translation>Ce qui a été promis est fait, et bien fait.</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <translation>Réactivité</translation>
    </message>
    <message>
        <source>Help comes willingly and without delay.</source>
        <translation>L&apos;aide vient volontiers et sans délai.</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>People know their work and earn confidence.</source>
        <translation>Les gens connaissent leur travail et gagnent la confiance.</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>Each person is seen and attended to.</source>
        <translation>Chaque personne est vue et considérée.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>How people treat each other, day by day.</source>
        <translation>La façon dont les gens se traitent, jour après jour.</translation>
    </message>
    <message>
        <source>Ease and adaptability</source>
        <translation>Facilité et adaptabilité</translation>
    </message>
    <message>
        <source>Things are simple, and bend to the situation.</source>
        <translation>Les choses sont simples et s&apos;adaptent à la situation.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What the house says it stands for can be felt.</source>
        <translation>Ce que la maison dit défendre se ressent.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>What people say is heard, and something comes of it.</source>
        <translation>Ce que les gens disent est entendu, et il en sort quelque chose.</translation>
    </message>
    <message>
        <source>Human and digital</source>
        <translation>Humain et numérique</translation>
    </message>
    <message>
        <source>People and systems help each other instead of getting in the way.</source>
        <translation>Les personnes et les systèmes s&apos;entraident au lieu de se gêner.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>One can rely on words being meant.</source>
        <translation>On peut compter sur le fait que les paroles sont sincères.</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Everybody may decide what is theirs to decide.</source>
        <translation>Chacun peut décider de ce qui lui revient.</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Considération</translation>
    </message>
    <message>
        <source>Effort and time of others are respected.</source>
        <translation>L&apos;effort et le temps des autres sont respectés.</translation>
    </message>
    <message>
        <source>Competence and support</source>
        <translation>Compétence et soutien</translation>
    </message>
    <message>
        <source>People can do their work, and get help where they cannot.</source>
        <translation>Les gens peuvent faire leur travail et sont aidés quand ils ne le peuvent pas.</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Coopération</translation>
    </message>
    <message>
        <source>Teams and partners pull in one direction.</source>
        <translation>Équipes et partenaires tirent dans le même sens.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Place, tools and surroundings do good.</source>
        <translation>Le lieu, les outils et le cadre font du bien.</translation>
    </message>
    <message>
        <source>Five dimensions of service quality</source>
        <translation>Cinq dimensions de la qualité de service</translation>
    </message>
    <message>
        <source>Five dimensions of service quality, with the classical weights</source>
        <translation>Cinq dimensions de la qualité de service, avec les poids classiques</translation>
    </message>
    <message>
        <source>Eleven themes of one experience</source>
        <translation>Onze thèmes d&apos;une même expérience</translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepanciesChoices</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Groups side by side</source>
        <translation>Groupes côte à côte</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Point de vue</translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepanciesDetail</name>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Change of the gap</source>
        <translation>Changement de l&apos;écart</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Importance was not asked</source>
        <translation>L&apos;importance n&apos;a pas été demandée</translation>
    </message>
    <message>
        <source>Show the answers behind it</source>
        <translation>Montrer les réponses derrière</translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepanciesPage</name>
    <message>
        <source>Ask both</source>
        <translation>Demander les deux</translation>
    </message>
    <message>
        <source>What did you expect, and what did you get: two answers to one question, on one scale.</source>
        <translation>Qu&apos;attendiez-vous, et qu&apos;avez-vous reçu : deux réponses à une question, sur une échelle.</translation>
    </message>
    <message>
        <source>Bring the answers</source>
        <translation>Apporter les réponses</translation>
    </message>
    <message>
        <source>As CSV or as a spreadsheet. Say which column is which.</source>
        <translation>En CSV ou en feuille de calcul. Dites quelle colonne est laquelle.</translation>
    </message>
    <message>
        <source>Read the ranking</source>
        <translation>Lire le classement</translation>
    </message>
    <message>
        <source>The largest shortfall stands first, with its interval and the number of people behind it.</source>
        <translation>Le plus grand manque vient en premier, avec son intervalle et le nombre de personnes derrière.</translation>
    </message>
    <message>
        <source>Import a survey …</source>
        <translation>Importer une enquête …</translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepanciesTable</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Comment est-ce calculé ?</translation>
    </message>
    <message>
        <source>Discrepancies, ranked</source>
        <translation>Discordances, classées</translation>
    </message>
    <message>
        <source>Discrepancies, all figures</source>
        <translation>Discordances, tous les chiffres</translation>
    </message>
    <message>
        <source>Gap by group</source>
        <translation>Écart par groupe</translation>
    </message>
</context>
<context>
    <name>symmetry::DiscrepancySentences</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n point de contact</numerusform>
            <numerusform>%n points de contact</numerusform>
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
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected for %n comparison(s).</source>
        <translation>
            <numerusform>Corrigé pour %n comparaison.</numerusform>
            <numerusform>Corrigé pour %n comparaisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>No %1 have been asked what they expected and what they got</source>
        <translation>Aucune réponse n&apos;a dit ce que les %1 attendaient et ce qu&apos;ils ont reçu</translation>
    </message>
    <message>
        <source>A discrepancy needs both: an expectation and a delivery in the same answer. Choose other rows, another side or a longer period, or import such a survey.</source>
        <translation>Une discordance demande les deux : une attente et une prestation dans la même réponse. Choisissez d&apos;autres lignes, un autre côté ou une période plus longue, ou importez une telle enquête.</translation>
    </message>
    <message>
        <source>Too few answers by %1 to compare expectation and delivery</source>
        <translation>Trop peu de réponses du côté %1 pour comparer l&apos;attente et la prestation</translation>
    </message>
    <message>
        <source>%1 would be compared; choose a longer period or fewer filters than in %2.</source>
        <translation>%1 seraient comparés ; choisissez une période plus longue ou moins de filtres que dans %2.</translation>
    </message>
    <message>
        <source>None of %1 is shown to deliver less than %2 expect</source>
        <translation>Aucun de %1 ne fournit manifestement moins que ce que les %2 attendent</translation>
    </message>
    <message>
        <source>None of %1 is shown to differ from what %2 expect</source>
        <translation>Aucun de %1 ne diffère manifestement de ce que les %2 attendent</translation>
    </message>
    <message>
        <source>All of %1 deliver less than %2 expect; %3 leads</source>
        <translation>Tous les %1 fournissent moins que ce que les %2 attendent ; %3 vient en tête</translation>
    </message>
    <message>
        <source>One of %1 delivers less than %2 expect: %3</source>
        <translation>Un seul de %1 fournit moins que ce que les %2 attendent : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliver less than %2 expect; %3 leads by far</source>
        <translation>
            <numerusform>%n de %1 fournit moins que ce que les %2 attendent ; %3 loin en tête</numerusform>
            <numerusform>%n de %1 fournissent moins que ce que les %2 attendent ; %3 loin en tête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliver less than %2 expect; %3 leads</source>
        <translation>
            <numerusform>%n de %1 fournit moins que ce que les %2 attendent ; %3 en tête</numerusform>
            <numerusform>%n de %1 fournissent moins que ce que les %2 attendent ; %3 en tête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliver(s) more</source>
        <translation>
            <numerusform>%n fournit plus</numerusform>
            <numerusform>%n fournissent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) no difference</source>
        <translation>
            <numerusform>%n ne montre pas de différence</numerusform>
            <numerusform>%n ne montrent pas de différence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too few answers to say</source>
        <translation>
            <numerusform>%n avec trop peu de réponses</numerusform>
            <numerusform>%n avec trop peu de réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is hit hardest, by “%2”: %3.</source>
        <translation>« %1 » est le plus touché, par « %2 » : %3.</translation>
    </message>
    <message>
        <source>Gap = delivered minus expected, %1 · paired answers · 95 % interval · %2</source>
        <translation>Écart = fourni moins attendu, %1 · réponses appariées · intervalle à 95 % · %2</translation>
    </message>
    <message>
        <source>How much it matters was not asked</source>
        <translation>L&apos;importance n&apos;a pas été demandée</translation>
    </message>
    <message>
        <source>With an importance beside expectation and delivery, this shows what to work on first</source>
        <translation>Avec une importance à côté de l&apos;attente et de la prestation, ceci montre par quoi commencer</translation>
    </message>
    <message>
        <source>Nothing that matters more than average is delivered below average</source>
        <translation>Rien de ce qui compte plus que la moyenne n&apos;est fourni sous la moyenne</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>%1 vient d&apos;abord</translation>
    </message>
    <message>
        <source>%1 and %2 come first</source>
        <translation>%1 et %2 viennent d&apos;abord</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more come first</source>
        <translation>
            <numerusform>%1, %2 et %n autre viennent d&apos;abord</numerusform>
            <numerusform>%1, %2 et %n autres viennent d&apos;abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated importance and delivery, %1 · cross-hair at the means</source>
        <translation>Importance déclarée et prestation, %1 · axes aux moyennes</translation>
    </message>
    <message>
        <source>%1. Points: %2.</source>
        <translation>%1. Points : %2.</translation>
    </message>
    <message>
        <source>%1: too few answers to say</source>
        <translation>%1 : trop peu de réponses</translation>
    </message>
    <message>
        <source>%1: %2 % got less than they expected</source>
        <translation>%1 : %2 % ont reçu moins qu&apos;attendu</translation>
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
        <translation>Écart pondéré %1 sur %2 (non pondéré %3)</translation>
    </message>
    <message>
        <source>Σ weight × gap; the weights are yours and add up to 1 over rows with a gap</source>
        <translation>Σ poids × écart ; les poids sont les vôtres et totalisent 1 sur les lignes qui ont un écart</translation>
    </message>
    <message>
        <source>Mean gap %1 over %2</source>
        <translation>Écart moyen %1 sur %2</translation>
    </message>
    <message>
        <source>Every row with a gap weighs the same</source>
        <translation>Chaque ligne qui a un écart pèse autant</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Gap by %1</source>
        <extracomment>heading of the heat map: the gap by the values of a facet, as in &quot;Gap by segment&quot;</extracomment>
        <translation>Écart par %1</translation>
    </message>
</context>
<context>
    <name>symmetry::DistributionBar</name>
    <message>
        <source>%1 % got less than they expected</source>
        <translation>%1 % ont reçu moins qu&apos;attendu</translation>
    </message>
    <message>
        <source>%1 (%2 %) got less than they expected.</source>
        <translation>%1 (%2 %) ont reçu moins qu&apos;attendu.</translation>
    </message>
    <message>
        <source>%1 (%2 %) got what they expected.</source>
        <translation>%1 (%2 %) ont reçu ce qu&apos;ils attendaient.</translation>
    </message>
    <message>
        <source>%1 (%2 %) got more than they expected.</source>
        <translation>%1 (%2 %) ont reçu plus qu&apos;attendu.</translation>
    </message>
    <message>
        <source>%1 below · %2 met · %3 exceeded</source>
        <translation>%1 en dessous · %2 atteint · %3 dépassé</translation>
    </message>
</context>
<context>
    <name>symmetry::DrillDialog</name>
    <message>
        <source>Looking up the answers …</source>
        <translation>Recherche des réponses …</translation>
    </message>
    <message>
        <source>Answers behind the figure</source>
        <translation>Réponses derrière le chiffre</translation>
    </message>
    <message>
        <source>Answers behind a figure</source>
        <translation>Réponses derrière un chiffre</translation>
    </message>
    <message>
        <source>Comments of the selected response</source>
        <translation>Commentaires du questionnaire choisi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) stand behind this figure.</source>
        <translation>
            <numerusform>%Ln questionnaire se trouve derrière ce chiffre.</numerusform>
            <numerusform>%Ln questionnaires se trouvent derrière ce chiffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are listed.</source>
        <translation>
            <numerusform>Le plus récent est listé.</numerusform>
            <numerusform>Les %Ln plus récents sont listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are hidden: too few people stand behind them.</source>
        <translation>Les commentaires sont masqués : trop peu de personnes se trouvent derrière.</translation>
    </message>
    <message>
        <source>No comment.</source>
        <translation>Aucun commentaire.</translation>
    </message>
    <message>
        <source>&amp;Process chart</source>
        <translation>Carte de &amp;contrôle</translation>
    </message>
</context>
<context>
    <name>symmetry::DrillSentences</name>
    <message>
        <source>Hidden, because the answers of a small group beside these could be worked out from them.</source>
        <translation>Masqué, car on pourrait en déduire les réponses d&apos;un petit groupe voisin.</translation>
    </message>
    <message>
        <source>%1. So few answers would give away who said what; widen the period or the filters.</source>
        <translation>%1. Si peu de réponses trahiraient qui a dit quoi ; élargissez la période ou les filtres.</translation>
    </message>
    <message>
        <source>Answers of %1 are left out: so few would give away who said what.</source>
        <extracomment>%1: &quot;managers&quot;, &quot;managers and leaders&quot;</extracomment>
        <translation>Les réponses des %1 sont laissées de côté : si peu trahiraient qui a dit quoi.</translation>
    </message>
</context>
<context>
    <name>symmetry::DumbbellView</name>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalle</translation>
    </message>
</context>
<context>
    <name>symmetry::DumbbellWords</name>
    <message>
        <source>%1: expected %2, delivered %3, gap %4 (%5), %6, %7</source>
        <comment>last is a verdict</comment>
        <translation>%1 : attendu %2, fourni %3, écart %4 (%5), %6, %7</translation>
    </message>
    <message>
        <source>%1: customers %2, employees %3, %4</source>
        <comment>last is a verdict</comment>
        <translation>%1 : clients %2, employés %3, %4</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
</context>
<context>
    <name>symmetry::FacetPopup</name>
    <message>
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>symmetry::FacetSegments</name>
    <message>
        <source>by %1</source>
        <extracomment>the first of several choices, &quot;by department | segment | region&quot;: figures by its values</extracomment>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>symmetry::FigureBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Comment est-ce calculé ?</translation>
    </message>
</context>
<context>
    <name>symmetry::FigureSentences</name>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
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
        <translation>trop peu pour comparer</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1 : aucune réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few answers for a figure</source>
        <translation>%1 : trop peu de réponses pour un chiffre</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3 to %4, %5</source>
        <translation>%1 : %2, intervalle à 95 % de %3 à %4, %5</translation>
    </message>
    <message>
        <source>expected %1, delivered %2</source>
        <translation>attendu %1, fourni %2</translation>
    </message>
    <message>
        <source>%1: no answers that have both an expectation and a delivery</source>
        <translation>%1 : aucune réponse avec une attente et une prestation</translation>
    </message>
    <message>
        <source>delivered less than expected</source>
        <translation>fourni moins qu&apos;attendu</translation>
    </message>
    <message>
        <source>delivered more than expected</source>
        <translation>fourni plus qu&apos;attendu</translation>
    </message>
    <message>
        <source>these answers do not show a difference</source>
        <translation>ces réponses ne montrent pas de différence</translation>
    </message>
    <message>
        <source>too few answers to say</source>
        <translation>trop peu de réponses pour conclure</translation>
    </message>
    <message>
        <source>%1: %2, gap %3, 95 % interval %4 to %5, %6; %7</source>
        <translation>%1 : %2, écart %3, intervalle à 95 % de %4 à %5, %6 ; %7</translation>
    </message>
    <message>
        <source>%1 % got less than they expected, %2 % the same, %3 % more</source>
        <translation>%1 % ont reçu moins qu&apos;attendu, %2 % autant, %3 % plus</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>joins the last two of several names</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparé à %2</translation>
    </message>
</context>
<context>
    <name>symmetry::FileGuide</name>
    <message>
        <source>Drop a survey here</source>
        <translation>Déposez une enquête ici</translation>
    </message>
    <message>
        <source>or choose it on the left: what the program makes of it is shown first</source>
        <translation>ou choisissez-la à gauche : ce que le programme en comprend est montré d&apos;abord</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importés auparavant</translation>
    </message>
    <message>
        <source>A newer file with the same columns is understood by itself; rows that are here already are recognised and skipped</source>
        <translation>Un fichier plus récent avec les mêmes colonnes est compris tout seul ; les lignes déjà présentes sont reconnues et ignorées</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Ce qui peut être lu</translation>
    </message>
    <message>
        <source>A table whose first row names its columns, in one of two shapes</source>
        <translation>Un tableau dont la première ligne nomme les colonnes, sous l&apos;une de deux formes</translation>
    </message>
    <message>
        <source>One row per person</source>
        <translation>Une ligne par personne</translation>
    </message>
    <message>
        <source>Each question has a column of its own.</source>
        <translation>Chaque question a sa propre colonne.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Wait, expected</source>
        <translation>Attente, attendu</translation>
    </message>
    <message>
        <source>Wait, got</source>
        <translation>Attente, reçu</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Gare</translation>
    </message>
    <message>
        <source>One row per answer</source>
        <translation>Une ligne par réponse</translation>
    </message>
    <message>
        <source>A column says which question it is.</source>
        <translation>Une colonne dit de quelle question il s&apos;agit.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>CSV and TSV in any usual encoding, separated by comma, semicolon, tab or bar; XLSX with the sheet you choose. Cells may be empty. Names are not needed.</source>
        <translation>CSV et TSV dans tout encodage courant, séparés par virgule, point-virgule, tabulation ou barre ; XLSX avec la feuille de votre choix. Des cellules peuvent être vides. Les noms ne sont pas nécessaires.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::FileStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>CSV, TSV or XLSX; or drop it here</source>
        <translation>CSV, TSV ou XLSX ; ou déposez-le ici</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Encodage du texte</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Les colonnes sont séparées par</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>Ligne avec les noms des colonnes</translation>
    </message>
    <message>
        <source>Several fit: look at the letters on the right.</source>
        <translation>Plusieurs conviennent : regardez les lettres à droite.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>The file as it stands</source>
        <translation>Le fichier tel qu&apos;il est</translation>
    </message>
    <message numerus="yes">
        <source>First %n row(s)</source>
        <translation>
            <numerusform>Première ligne</numerusform>
            <numerusform>%n premières lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked: not text in this encoding. Choose another one.</source>
        <translation>
            <numerusform>%n ligne marquée : pas du texte dans cet encodage. Choisissez-en un autre.</numerusform>
            <numerusform>%n lignes marquées : pas du texte dans cet encodage. Choisissez-en un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day that counts for all rows</source>
        <translation>Jour qui compte pour toutes les lignes</translation>
    </message>
    <message>
        <source>No column says when it was answered.</source>
        <translation>Aucune colonne ne dit quand on a répondu.</translation>
    </message>
</context>
<context>
    <name>symmetry::FileTasks</name>
    <message>
        <source>Symmetry files (*.symmetry)</source>
        <translation>Fichiers Symmetry (*.symmetry)</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Ouverture de %1 …</translation>
    </message>
    <message>
        <source>Making a new file …</source>
        <translation>Création d&apos;un fichier …</translation>
    </message>
    <message>
        <source>Inventing the sample company …</source>
        <translation>Invention de l&apos;entreprise d&apos;exemple …</translation>
    </message>
    <message>
        <source>Writing a copy …</source>
        <translation>Écriture d&apos;une copie …</translation>
    </message>
    <message>
        <source>Saved as %1. You are working in the copy now.</source>
        <translation>Enregistré sous %1. Vous travaillez maintenant dans la copie.</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Sauvegarde …</translation>
    </message>
    <message>
        <source>Backed up to %1 and checked.</source>
        <translation>Sauvegardé dans %1 et vérifié.</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Vérification du fichier …</translation>
    </message>
    <message>
        <source>The file is whole: rows, figures and search agree.</source>
        <translation>Le fichier est sain : lignes, chiffres et recherche concordent.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exportation …</translation>
    </message>
    <message>
        <source>Exported to %1. It holds names and contacts; keep it safe.</source>
        <translation>Exporté dans %1. Il contient des noms et des contacts ; gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Save a copy and go on in it</source>
        <translation>Enregistrer une copie et y continuer</translation>
    </message>
    <message>
        <source>Export into a new folder</source>
        <translation>Exporter dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
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
        <translation>Écart entre</translation>
    </message>
    <message>
        <source>Set against each other</source>
        <translation>Mis face à face</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
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
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>symmetry::FiveGapsSentences</name>
    <message>
        <source>Belief vs expectation</source>
        <translation>Croyance et attente</translation>
    </message>
    <message>
        <source>Standard vs belief</source>
        <translation>Standard et croyance</translation>
    </message>
    <message>
        <source>Delivered vs standard</source>
        <translation>Fourni et standard</translation>
    </message>
    <message>
        <source>Delivered vs promise</source>
        <translation>Fourni et promesse</translation>
    </message>
    <message>
        <source>Delivered vs expected</source>
        <translation>Fourni et attendu</translation>
    </message>
    <message>
        <source>managers and leaders</source>
        <translation>managers et dirigeants</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>believed</source>
        <translation>cru</translation>
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
        <translation>%1 %2 en moyenne</translation>
    </message>
    <message>
        <source>%1 %2 (stated)</source>
        <translation>%1 %2 (énoncé)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>delivered 5.10 (n 1,204)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Not asked of managers and leaders</source>
        <translation>Non demandé aux managers et dirigeants</translation>
    </message>
    <message>
        <source>Nobody in scope answered</source>
        <translation>Personne dans le cadre n&apos;a répondu</translation>
    </message>
    <message>
        <source>Stated for touchpoints only</source>
        <translation>Énoncé pour les points de contact seulement</translation>
    </message>
    <message>
        <source>No promise is stated for this period</source>
        <translation>Aucune promesse n&apos;est énoncée pour cette période</translation>
    </message>
    <message>
        <source>No standard is stated</source>
        <translation>Aucun standard n&apos;est énoncé</translation>
    </message>
    <message>
        <source>Stated on a scale that its questions do not share</source>
        <translation>Énoncé sur une échelle que ses questions ne partagent pas</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
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
        <translation>%1 : %2 ; %3 ; %4</translation>
    </message>
    <message>
        <source>Choose a touchpoint or dimension to see its five gaps</source>
        <translation>Choisissez un point de contact ou une dimension pour voir ses cinq écarts</translation>
    </message>
    <message>
        <source>%1: none of the five gaps is shown to fall short</source>
        <translation>%1 : aucun des cinq écarts n&apos;est manifestement en dessous</translation>
    </message>
    <message>
        <source>%1: belief trails the expectation most</source>
        <translation>%1 : la croyance reste le plus loin sous l&apos;attente</translation>
    </message>
    <message>
        <source>%1: the standard trails the belief most</source>
        <translation>%1 : le standard reste le plus loin sous la croyance</translation>
    </message>
    <message>
        <source>%1: delivery trails the standard most</source>
        <translation>%1 : la prestation reste le plus loin sous le standard</translation>
    </message>
    <message>
        <source>%1: delivery trails the promise most</source>
        <translation>%1 : la prestation reste le plus loin sous la promesse</translation>
    </message>
    <message>
        <source>%1: delivery trails the expectation most</source>
        <translation>%1 : la prestation reste le plus loin sous l&apos;attente</translation>
    </message>
    <message>
        <source>Five gaps, %1 · 95 % interval · each tested alone · %2</source>
        <translation>Cinq écarts, %1 · intervalle à 95 % · chacun testé seul · %2</translation>
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
        <translation>n = %1, trop peu</translation>
    </message>
    <message>
        <source>points, −100 … +100</source>
        <translation>points, −100 … +100</translation>
    </message>
    <message>
        <source>% of answers</source>
        <translation>% des réponses</translation>
    </message>
    <message>
        <source>score 0 – 100</source>
        <translation>score 0 – 100</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>échelle %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>date pattern for QLocale: day, short month, year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>date pattern for QLocale: short month, year</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>toute la durée</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>own unit</source>
        <translation>unité propre</translation>
    </message>
</context>
<context>
    <name>symmetry::GapBars</name>
    <message>
        <source>%1: gap %2, 95 % interval %3, %4</source>
        <translation>%1 : écart %2, intervalle à 95 % %3, %4</translation>
    </message>
</context>
<context>
    <name>symmetry::GapHeaders</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
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
        <translation>En dessous</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Gap with interval</source>
        <translation>Écart avec intervalle</translation>
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
        <translation>Écart</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
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
        <translation>masqué</translation>
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
        <translation>%1 : masqué, car le petit groupe voisin pourrait s&apos;en déduire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1 : aucune réponse</translation>
    </message>
</context>
<context>
    <name>symmetry::HelpViewer</name>
    <message>
        <source>There is no help text about this.</source>
        <translation>Il n&apos;y a pas de texte d&apos;aide à ce sujet.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
</context>
<context>
    <name>symmetry::ImportFlow</name>
    <message>
        <source>No identifier in the row</source>
        <translation>Pas d’identifiant dans la ligne</translation>
    </message>
    <message>
        <source>A quotation mark inside a cell</source>
        <translation>Un guillemet au milieu d’une cellule</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a survey</source>
        <translation>Choisir une enquête</translation>
    </message>
    <message>
        <source>Surveys (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Enquêtes (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Mapping “%1” is saved and chosen for files with these columns.</source>
        <translation>La correspondance « %1 » est enregistrée et choisie pour les fichiers ayant ces colonnes.</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Charger une correspondance</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>The mapping is saved as %1.</source>
        <translation>La correspondance est enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Enregistrer les lignes écartées</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>The import is undone: its answers count nowhere. Redo brings it back, here or under Data.</source>
        <translation>L’importation est annulée : ses réponses ne comptent nulle part. « Rétablir » la ramène, ici ou sous Données.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out are listed in %1.</source>
        <translation>
            <numerusform>%Ln ligne écartée est listée dans %1.</numerusform>
            <numerusform>%Ln lignes écartées sont listées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Lines %1 – %2 and one of each problem · what will be stored, in your formats</source>
        <translation>Lignes %1 – %2 et une par problème · ce qui sera enregistré, dans vos formats</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connue</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>Waits for an answer to the open questions</source>
        <translation>Attend une réponse aux questions ouvertes</translation>
    </message>
</context>
<context>
    <name>symmetry::ImportSum</name>
    <message>
        <source>rows read</source>
        <translation>lignes lues</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation>seront importées</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connue</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>%1 rows read = %2 imported + %3 known already + %4 left out</source>
        <translation>%1 lignes lues = %2 importées + %3 déjà connues + %4 laissées de côté</translation>
    </message>
</context>
<context>
    <name>symmetry::ImportWizard</name>
    <message>
        <source>Preview as understood</source>
        <translation>Aperçu tel que compris</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
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
        <translation>Les réponses sont là</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n&apos;a été importé</translation>
    </message>
    <message>
        <source>Do the rows look right?</source>
        <translation>Les lignes sont-elles justes ?</translation>
    </message>
    <message>
        <source>Bring the answers you have</source>
        <translation>Apportez les réponses que vous avez</translation>
    </message>
    <message>
        <source>The answers are being written</source>
        <translation>Les réponses sont en cours d&apos;écriture</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) before the file can be read</source>
        <translation>
            <numerusform>%n question avant que le fichier puisse être lu</numerusform>
            <numerusform>%n questions avant que le fichier puisse être lu</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are understood</source>
        <translation>
            <numerusform>La ligne est comprise</numerusform>
            <numerusform>Les %n lignes sont comprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are understood; %n will be left out</source>
        <translation>
            <numerusform>%1 lignes sur %2 sont comprises ; %n sera laissée de côté</numerusform>
            <numerusform>%1 lignes sur %2 sont comprises ; %n seront laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are understood; %n need(s) an answer from you</source>
        <translation>
            <numerusform>%1 lignes sur %2 sont comprises ; %n demande une réponse de votre part</numerusform>
            <numerusform>%1 lignes sur %2 sont comprises ; %n demandent une réponse de votre part</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Suite : colonnes</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Suite : contrôle</translation>
    </message>
    <message>
        <source>Next: problems</source>
        <translation>Suite : problèmes</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>A survey as CSV, TSV or XLSX is enough. Names are not needed. Nothing is written before the last step.</source>
        <translation>Une enquête en CSV, TSV ou XLSX suffit. Les noms ne sont pas nécessaires. Rien n&apos;est écrit avant la dernière étape.</translation>
    </message>
    <message>
        <source>A backup is made first, and one undo takes the whole import back.</source>
        <translation>Une sauvegarde est faite d&apos;abord, et une seule annulation reprend tout l&apos;import.</translation>
    </message>
</context>
<context>
    <name>symmetry::ImportWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>a value exactly as it stands in the file</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>do not import</source>
        <translation>ne pas importer</translation>
    </message>
    <message>
        <source>Identifier of the response</source>
        <translation>Identifiant du questionnaire</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Qui a répondu</translation>
    </message>
    <message>
        <source>Tier of the person</source>
        <translation>Cercle de la personne</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Person: number</source>
        <translation>Personne : numéro</translation>
    </message>
    <message>
        <source>Person: name</source>
        <translation>Personne : nom</translation>
    </message>
    <message>
        <source>Person: contact</source>
        <translation>Personne : contact</translation>
    </message>
    <message>
        <source>Voice: survey comment</source>
        <translation>Voix : commentaire d&apos;enquête</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Réponse à une question</translation>
    </message>
    <message>
        <source>Which question (one row per answer)</source>
        <translation>Quelle question (une ligne par réponse)</translation>
    </message>
    <message>
        <source>Answer (one row per answer)</source>
        <translation>Réponse (une ligne par réponse)</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importance</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Facet: name it</source>
        <translation>Critère : à nommer</translation>
    </message>
    <message>
        <source>Facet: %1</source>
        <translation>Critère : %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse : %1</translation>
    </message>
    <message>
        <source>Answered on (%1)</source>
        <translation>Répondu le (%1)</translation>
    </message>
    <message>
        <source>Answer: name the question</source>
        <translation>Réponse : nommer la question</translation>
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
        <translation>Pas de date dans la ligne</translation>
    </message>
    <message>
        <source>Not known who answered</source>
        <translation>On ne sait pas qui a répondu</translation>
    </message>
    <message>
        <source>Unknown tier</source>
        <translation>Cercle inconnu</translation>
    </message>
    <message>
        <source>Unknown question</source>
        <translation>Question inconnue</translation>
    </message>
    <message>
        <source>No question in the row</source>
        <translation>Pas de question dans la ligne</translation>
    </message>
    <message>
        <source>Comment longer than 64 KiB</source>
        <translation>Commentaire de plus de 64 Kio</translation>
    </message>
    <message>
        <source>Name longer than 200 characters</source>
        <translation>Nom de plus de 200 caractères</translation>
    </message>
    <message>
        <source>Fewer cells than the header</source>
        <translation>Moins de cellules que l&apos;en-tête</translation>
    </message>
    <message>
        <source>More cells than the header</source>
        <translation>Plus de cellules que l&apos;en-tête</translation>
    </message>
    <message>
        <source>Not text in this encoding</source>
        <translation>Pas du texte dans cet encodage</translation>
    </message>
    <message>
        <source>A zero byte in the text</source>
        <translation>Un octet nul dans le texte</translation>
    </message>
    <message>
        <source>Nothing to import in the row</source>
        <translation>Rien à importer dans la ligne</translation>
    </message>
    <message>
        <source>Two columns contradict each other</source>
        <translation>Deux colonnes se contredisent</translation>
    </message>
    <message>
        <source>Text instead of a number</source>
        <translation>Du texte au lieu d&apos;un nombre</translation>
    </message>
    <message>
        <source>Number too large</source>
        <translation>Nombre trop grand</translation>
    </message>
    <message>
        <source>Outside the scale %1</source>
        <translation>Hors de l&apos;échelle %1</translation>
    </message>
    <message>
        <source>Outside the scale</source>
        <translation>Hors de l&apos;échelle</translation>
    </message>
    <message>
        <source>Between two values of the scale</source>
        <translation>Entre deux valeurs de l&apos;échelle</translation>
    </message>
    <message>
        <source>Date is not a date</source>
        <translation>La date n&apos;est pas une date</translation>
    </message>
    <message>
        <source>Date is not in the calendar</source>
        <translation>La date n&apos;existe pas au calendrier</translation>
    </message>
    <message>
        <source>Century is not written</source>
        <translation>Le siècle n&apos;est pas écrit</translation>
    </message>
    <message>
        <source>Day or month first is not clear</source>
        <translation>Jour ou mois d&apos;abord : pas clair</translation>
    </message>
    <message>
        <source>Date before 1900 or after 2199</source>
        <translation>Date avant 1900 ou après 2199</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <comment>numbers of lines in the file</comment>
        <translation>
            <numerusform>%n ligne : %1</numerusform>
            <numerusform>%n lignes : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Leave out, keep list</source>
        <translation>Laisser de côté, garder la liste</translation>
    </message>
    <message>
        <source>Count as no answer</source>
        <translation>Compter comme sans réponse</translation>
    </message>
    <message>
        <source>Read as …</source>
        <translation>Lire comme …</translation>
    </message>
    <message>
        <source>Read the date as …</source>
        <translation>Lire la date comme …</translation>
    </message>
    <message>
        <source>Two digits mean …</source>
        <translation>Deux chiffres signifient …</translation>
    </message>
    <message>
        <source>%1: is %2 day first or month first? Nothing in the file decides it.</source>
        <translation>%1 : %2 commence-t-il par le jour ou par le mois ? Rien dans le fichier ne le décide.</translation>
    </message>
    <message>
        <source>%1: which century is %2?</source>
        <translation>%1 : quel siècle est %2 ?</translation>
    </message>
    <message>
        <source>%1: is %2 a fraction or are these thousands?</source>
        <translation>%1 : %2 est-il une fraction, ou sont-ce des milliers ?</translation>
    </message>
    <message>
        <source>No column says when it was answered. Which day shall count?</source>
        <translation>Aucune colonne ne dit quand on a répondu. Quel jour doit compter ?</translation>
    </message>
    <message>
        <source>No column looks like an answer. Say which ones are.</source>
        <translation>Aucune colonne ne ressemble à une réponse. Dites lesquelles en sont.</translation>
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
        <translation>jour d&apos;abord (%1)</translation>
    </message>
    <message>
        <source>month first (%1)</source>
        <translation>mois d&apos;abord (%1)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>comma as decimal sign</source>
        <translation>virgule décimale</translation>
    </message>
    <message>
        <source>point as decimal sign</source>
        <translation>point décimal</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille %1</translation>
    </message>
    <message>
        <source>nothing is written before the last step</source>
        <translation>rien n&apos;est écrit avant la dernière étape</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneyBeside</name>
    <message>
        <source>As is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>hollow expected, solid delivered, gap</source>
        <translation>creux attendu, plein fourni, écart</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>Standard, promise</source>
        <translation>Standard, promesse</translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation>standard %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>promesse %1</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneyEdits</name>
    <message>
        <source>Add journey %1</source>
        <translation>Ajouter le parcours %1</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Renommer le parcours</translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation>Ajouter l&apos;étape %1</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Renommer l&apos;étape</translation>
    </message>
    <message>
        <source>Move stage %1</source>
        <translation>Déplacer l&apos;étape %1</translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation>Retirer l&apos;étape %1</translation>
    </message>
    <message>
        <source>Add touchpoint %1</source>
        <translation>Ajouter le point de contact %1</translation>
    </message>
    <message>
        <source>Change touchpoint %1</source>
        <translation>Modifier le point de contact %1</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Renommer le point de contact</translation>
    </message>
    <message>
        <source>Move touchpoint %1</source>
        <translation>Déplacer le point de contact %1</translation>
    </message>
    <message>
        <source>Remove touchpoint %1</source>
        <translation>Retirer le point de contact %1</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Copy journey %1 as to be</source>
        <translation>Copier le parcours %1 comme visé</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Lier %1 à %2</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneyHeaders</name>
    <message>
        <source>Stage and touchpoint</source>
        <translation>Étape et point de contact</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Questionnaires</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneyMap</name>
    <message>
        <source>Scroll along the journey</source>
        <translation>Défiler le long du parcours</translation>
    </message>
    <message>
        <source>, moment of truth</source>
        <translation>, moment de vérité</translation>
    </message>
    <message>
        <source>%1: expected %2, delivered %3, gap %4 (%5), %6, %7</source>
        <comment>last is a verdict</comment>
        <translation>%1 : attendu %2, fourni %3, écart %4 (%5), %6, %7</translation>
    </message>
    <message>
        <source>Seam %1 → %2: %3</source>
        <translation>Passage %1 → %2 : %3</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneySentences</name>
    <message>
        <source>What %1 get along this journey</source>
        <translation>Ce que les %1 reçoivent sur ce parcours</translation>
    </message>
    <message>
        <source>No journey has been drawn yet</source>
        <translation>Aucun parcours n&apos;est encore dessiné</translation>
    </message>
    <message>
        <source>Add a stage and its touchpoints, or import a survey that names them.</source>
        <translation>Ajoutez une étape et ses points de contact, ou importez une enquête qui les nomme.</translation>
    </message>
    <message>
        <source>Too few answers along “%1” to compare</source>
        <translation>Trop peu de réponses le long de « %1 » pour comparer</translation>
    </message>
    <message>
        <source>Choose a longer period or fewer filters than in %1.</source>
        <translation>Choisissez une période plus longue ou moins de filtres que dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) with too few answers to say.</source>
        <translation>
            <numerusform>%n point de contact avec trop peu de réponses.</numerusform>
            <numerusform>%n points de contact avec trop peu de réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Along “%1” no touchpoint is shown to deliver less than %2 expect</source>
        <translation>Le long de « %1 », aucun point de contact ne fournit manifestement moins que ce que les %2 attendent</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 touchpoint(s) deliver less than %2 expect.</source>
        <translation>
            <numerusform>%n des %1 points de contact fournit moins que ce que les %2 attendent.</numerusform>
            <numerusform>%n des %1 points de contact fournissent moins que ce que les %2 attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Along “%1”, %2 is where %3 lose most: %4</source>
        <translation>Le long de « %1 », c&apos;est à %2 que les %3 perdent le plus : %4</translation>
    </message>
    <message>
        <source>%1 miss something there too, at “%2”: %3 (%4).</source>
        <translation>Aux %1 aussi il manque quelque chose là, à « %2 » : %3 (%4).</translation>
    </message>
    <message>
        <source>%1 hands over to %2</source>
        <translation>%1 passe le relais à %2</translation>
    </message>
    <message>
        <source>Where %1 hands over to %2, the gap falls by %3</source>
        <translation>Là où %1 passe le relais à %2, l&apos;écart baisse de %3</translation>
    </message>
    <message>
        <source>Where %1 hands over to %2, the gap rises by %3</source>
        <translation>Là où %1 passe le relais à %2, l&apos;écart monte de %3</translation>
    </message>
    <message>
        <source>%1, expected and delivered, %2 · band = 95 % interval · %3 · %4 – %5</source>
        <translation>%1, attendu et fourni, %2 · bande = intervalle à 95 % · %3 · %4 – %5</translation>
    </message>
    <message>
        <source>%1 delivers less than %2 expect</source>
        <translation>%1 fournit moins que ce que les %2 attendent</translation>
    </message>
    <message>
        <source>%1 delivers more than %2 expect</source>
        <translation>%1 fournit plus que ce que les %2 attendent</translation>
    </message>
    <message>
        <source>%1: no difference from what %2 expect is shown</source>
        <translation>%1 : aucune différence montrée avec ce que les %2 attendent</translation>
    </message>
    <message>
        <source>%1: too few answers to say</source>
        <translation>%1 : trop peu de réponses</translation>
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
        <translation>Changement : %1</translation>
    </message>
    <message>
        <source>No month has enough answers for a trend</source>
        <translation>Aucun mois n&apos;a assez de réponses pour une tendance</translation>
    </message>
    <message>
        <source>The gap is worse than its usual range</source>
        <translation>L&apos;écart est pire que d&apos;habitude</translation>
    </message>
    <message>
        <source>The gap is better than its usual range</source>
        <translation>L&apos;écart est meilleur que d&apos;habitude</translation>
    </message>
    <message>
        <source>The newest month is out of the ordinary</source>
        <translation>Le dernier mois sort de l&apos;ordinaire</translation>
    </message>
    <message>
        <source>The gap stays within its usual range</source>
        <translation>L&apos;écart reste dans sa plage habituelle</translation>
    </message>
    <message numerus="yes">
        <source>trial limits of %n point(s)</source>
        <translation>
            <numerusform>limites provisoires de %n point</numerusform>
            <numerusform>limites provisoires de %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>process limits of %n months</source>
        <translation>
            <numerusform>limites de processus de %n mois</numerusform>
            <numerusform>limites de processus de %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected and delivered by month, %1 · %2 · %3</source>
        <translation>Attendu et fourni par mois, %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>No group is shown to get less than it expects</source>
        <translation>Aucun groupe ne reçoit manifestement moins qu&apos;il n&apos;attend</translation>
    </message>
    <message>
        <source>%1 “%2” gets least against what it expects: %3</source>
        <translation>%1 « %2 » reçoit le moins par rapport à son attente : %3</translation>
    </message>
    <message>
        <source>Gap with 95 % interval, %1 · %2</source>
        <translation>Écart avec intervalle à 95 %, %1 · %2</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneyWords</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>compliments</source>
        <translation>compliments</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>réclamations</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Le parcours</translation>
    </message>
    <message>
        <source>journey feeds</source>
        <translation>employés nourrit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>moment de vérité</translation>
    </message>
    <message>
        <source>band: 95 %</source>
        <translation>bande : 95 %</translation>
    </message>
    <message>
        <source>dotted: new owner</source>
        <translation>pointillé : relais</translation>
    </message>
    <message>
        <source>answers n</source>
        <translation>réponses n</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
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
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Comment est-ce calculé ?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Ajouter un point de contact</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Reculer d&apos;un rang</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Avancer d&apos;un rang</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Droite</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Shift+Insert</source>
        <translation>Maj+Inser</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Renommer l&apos;étape</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Maj+F2</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Retirer l&apos;étape</translation>
    </message>
    <message>
        <source>Shift+Delete</source>
        <translation>Maj+Suppr</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mirror, journey</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is open for reading only</source>
        <translation>Ce fichier est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Copy as to be</source>
        <translation>Copier comme visé</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneysNew</name>
    <message>
        <source>Add the journey</source>
        <translation>Ajouter le parcours</translation>
    </message>
    <message>
        <source>A new journey</source>
        <translation>Un nouveau parcours</translation>
    </message>
    <message>
        <source>The path of one side through the organisation, stage by stage. Touchpoints are added on the map afterwards.</source>
        <translation>Le chemin d&apos;un côté à travers l&apos;organisation, étape par étape. Les points de contact s&apos;ajoutent ensuite sur la carte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Whose journey</source>
        <translation>Parcours de qui</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Envisager</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Embaucher</translation>
    </message>
    <message>
        <source>Onboard</source>
        <translation>Accueillir</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servir</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grandir</translation>
    </message>
    <message>
        <source>its usual stages</source>
        <translation>ses étapes habituelles</translation>
    </message>
    <message>
        <source>a copy of %1 (%2)</source>
        <comment>journey, variant</comment>
        <translation>une copie de %1 (%2)</translation>
    </message>
    <message>
        <source>A journey needs a name.</source>
        <translation>Un parcours a besoin d&apos;un nom.</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneysPage</name>
    <message>
        <source>Answers behind</source>
        <translation>Réponses derrière</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Journey as a table</source>
        <translation>Parcours en tableau</translation>
    </message>
    <message>
        <source>No journey is drawn yet</source>
        <translation>Aucun parcours n&apos;est encore dessiné</translation>
    </message>
    <message>
        <source>A journey shows, touchpoint by touchpoint, what people expected, what they got, and where one department hands over to the next.</source>
        <translation>Un parcours montre, point de contact par point de contact, ce que les gens attendaient, ce qu&apos;ils ont reçu, et où un service passe le relais au suivant.</translation>
    </message>
    <message>
        <source>Name the stages</source>
        <translation>Nommez les étapes</translation>
    </message>
    <message>
        <source>What a customer goes through, from first hearing of you to renewing or leaving. Seven stages are proposed.</source>
        <translation>Ce que traverse un client, de la première rencontre au renouvellement ou au départ. Sept étapes sont proposées.</translation>
    </message>
    <message>
        <source>Place the touchpoints</source>
        <translation>Placez les points de contact</translation>
    </message>
    <message>
        <source>Where people meet you: a shop, a call, an invoice. Mark the moments of truth and who owns each.</source>
        <translation>Là où les gens vous rencontrent : une boutique, un appel, une facture. Marquez les moments de vérité et qui en est responsable.</translation>
    </message>
    <message>
        <source>Bring the answers</source>
        <translation>Apporter les réponses</translation>
    </message>
    <message>
        <source>Import a survey with expected and delivered values, and the two lines appear.</source>
        <translation>Importez une enquête avec des valeurs attendues et fournies, et les deux lignes apparaissent.</translation>
    </message>
    <message>
        <source>Draw a journey …</source>
        <translation>Dessiner un parcours …</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>sous la responsabilité de %1</translation>
    </message>
    <message>
        <source>%1 ★</source>
        <extracomment>%1 is a touchpoint that is a moment of truth</extracomment>
        <translation>%1 ★</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>A touchpoint stands in a stage: add a stage first (Shift+Insert).</source>
        <translation>Un point de contact se trouve dans une étape : ajoutez d&apos;abord une étape (Maj+Inser).</translation>
    </message>
    <message>
        <source>Name of the new touchpoint in %1</source>
        <translation>Nom du nouveau point de contact dans %1</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Nom de la nouvelle étape</translation>
    </message>
    <message>
        <source>New name of the touchpoint</source>
        <translation>Nouveau nom du point de contact</translation>
    </message>
    <message>
        <source>New name of the stage</source>
        <translation>Nouveau nom de l&apos;étape</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) go with it.</source>
        <translation>
            <numerusform>%n lien part avec.</numerusform>
            <numerusform>%n liens partent avec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are asked about it; their answers are kept. Where do they belong from now on?</source>
        <translation>
            <numerusform>%n question s&apos;y rapporte ; ses réponses sont conservées. Où ira-t-elle désormais ?</numerusform>
            <numerusform>%n questions s&apos;y rapportent ; leurs réponses sont conservées. Où iront-elles désormais ?</numerusform>
        </translation>
    </message>
    <message>
        <source>to no touchpoint</source>
        <translation>à aucun point de contact</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Remove touchpoint</source>
        <translation>Retirer le point de contact</translation>
    </message>
    <message>
        <source>%1 is the only stage and holds touchpoints: add another stage first.</source>
        <translation>%1 est la seule étape et contient des points de contact : ajoutez d&apos;abord une autre étape.</translation>
    </message>
    <message>
        <source>Remove stage %1?</source>
        <translation>Retirer l&apos;étape %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n touchpoint(s) are kept. Where do they go?</source>
        <translation>
            <numerusform>Son point de contact est conservé. Où va-t-il ?</numerusform>
            <numerusform>Ses %n points de contact sont conservés. Où vont-ils ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Retirer l&apos;étape</translation>
    </message>
    <message>
        <source>Both variants as a table</source>
        <translation>Les deux variantes en tableau</translation>
    </message>
</context>
<context>
    <name>symmetry::JourneysStrip</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>symmetry::LagHeaders</name>
    <message>
        <source>Lag, %1</source>
        <extracomment>so many steps earlier or later</extracomment>
        <translation>Décalage, %1</translation>
    </message>
    <message>
        <source>Moves first</source>
        <translation>Bouge d&apos;abord</translation>
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
        <translation>Bande pour un décalage</translation>
    </message>
    <message>
        <source>Band for all lags</source>
        <translation>Bande pour tous les décalages</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>a month, a quarter ...</extracomment>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Décalage</translation>
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
        <translation>Point de contact employé</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Alimente</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>%1 feeds %2</source>
        <extracomment>an employee touchpoint and the customer touchpoint that it feeds</extracomment>
        <translation>%1 alimente %2</translation>
    </message>
</context>
<context>
    <name>symmetry::LagSentences</name>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
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
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>trend removed</source>
        <translation>tendance retirée</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>quarter and year: Q1 2026</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2 move together, at the same time</source>
        <translation>%1 et %2 évoluent ensemble, au même moment</translation>
    </message>
    <message>
        <source>%1 and %2 move in opposite ways, at the same time</source>
        <translation>%1 et %2 évoluent en sens contraire, au même moment</translation>
    </message>
    <message>
        <source>%1 goes with %2 %3 later</source>
        <extracomment>the second moves the same way as the first, &quot;2 months&quot; later; never say that it causes it</extracomment>
        <translation>%1 va avec %2 %3 plus tard</translation>
    </message>
    <message>
        <source>%1 goes against %2 %3 later</source>
        <extracomment>the second falls where the first rises, &quot;2 months&quot; later</extracomment>
        <translation>%1 va contre %2 %3 plus tard</translation>
    </message>
    <message>
        <source>%1 and %2 have no figures at the same time</source>
        <translation>%1 et %2 n&apos;ont pas de chiffres au même moment</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 is shown to move first</source>
        <translation>Ni %1 ni %2 ne bouge manifestement d&apos;abord</translation>
    </message>
    <message>
        <source>%1 and %2 do not change: there is nothing to compare</source>
        <translation>%1 et %2 ne changent pas : il n&apos;y a rien à comparer</translation>
    </message>
    <message>
        <source>%1 does not change by itself: there is nothing to compare</source>
        <extracomment>of two lines over time, this one stays the same, or changes by the same every time</extracomment>
        <translation>%1 ne change pas de lui-même : il n&apos;y a rien à comparer</translation>
    </message>
    <message>
        <source>Too few figures to say which moves first, %1 or %2</source>
        <translation>Trop peu de chiffres pour dire lequel bouge d&apos;abord, %1 ou %2</translation>
    </message>
    <message>
        <source>other lags show something as well</source>
        <translation>d&apos;autres décalages montrent aussi quelque chose</translation>
    </message>
    <message>
        <source>no lag shows more</source>
        <translation>aucun décalage ne montre plus</translation>
    </message>
    <message>
        <source>the other direction shows nothing</source>
        <translation>l&apos;autre sens ne montre rien</translation>
    </message>
    <message>
        <source>the other direction shows %1 after %2</source>
        <translation>l&apos;autre sens montre %1 après %2</translation>
    </message>
    <message>
        <source>r %1 (%2)</source>
        <extracomment>correlation and number of pairs: r 0.72 (n 21)</extracomment>
        <translation>r %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (r %2, %3); %4.</source>
        <translation>%1 (r %2, %3) ; %4.</translation>
    </message>
    <message>
        <source>%1: the strongest correlation is %2, inside ±%3.</source>
        <translation>%1 : la plus forte corrélation est %2, dans ±%3.</translation>
    </message>
    <message>
        <source>%1: %2, at least %3 pairs are needed.</source>
        <translation>%1 : %2, il faut au moins %3 paires.</translation>
    </message>
    <message>
        <source>Fewer than %1 pairs: read the bars with caution, they say little.</source>
        <translation>Moins de %1 paires : lisez les barres avec prudence, elles disent peu.</translation>
    </message>
    <message>
        <source>Left out, as one of the two has no figure there: %1 of %2.</source>
        <translation>Laissés de côté, l&apos;un des deux n&apos;y a pas de chiffre : %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 lags were looked at: the verdict goes by ±%2, the band for all of them together.</source>
        <translation>%1 décalages ont été examinés : le verdict suit ±%2, la bande pour tous ensemble.</translation>
    </message>
    <message>
        <source>Correlation of distances from the trend, %1</source>
        <translation>Corrélation des écarts à la tendance, %1</translation>
    </message>
    <message>
        <source>Correlation of changes, %1</source>
        <extracomment>&quot;23 months&quot; follows: as many changes from one to the next were compared</extracomment>
        <translation>Corrélation des changements, %1</translation>
    </message>
    <message>
        <source>%1 · dotted ±1.96/√n · not a cause</source>
        <translation>%1 · pointillé ±1,96/√n · pas une cause</translation>
    </message>
    <message>
        <source>%1 and %2 over time</source>
        <translation>%1 et %2 dans le temps</translation>
    </message>
    <message>
        <source>No figures at the same time</source>
        <translation>Pas de chiffres au même moment</translation>
    </message>
    <message>
        <source>%1 · each on its own scale</source>
        <translation>%1 · chacune sur sa propre échelle</translation>
    </message>
    <message>
        <source>%1, %2. Each line has its own scale.</source>
        <translation>%1, %2. Chaque ligne a sa propre échelle.</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>au même moment</translation>
    </message>
    <message>
        <source>%1, %2 earlier</source>
        <translation>%1, %2 plus tôt</translation>
    </message>
    <message>
        <source>%1: no correlation, as nothing changes</source>
        <translation>%1 : pas de corrélation, rien ne change</translation>
    </message>
    <message>
        <source>too few pairs to say</source>
        <translation>trop peu de paires pour le dire</translation>
    </message>
    <message>
        <source>outside the band for all lags</source>
        <translation>hors de la bande pour tous les décalages</translation>
    </message>
    <message>
        <source>outside the band for one lag only</source>
        <translation>hors de la bande pour un décalage seulement</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>dans la bande</translation>
    </message>
    <message>
        <source>%1: r %2, %3, %4</source>
        <translation>%1 : r %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>%1 d&apos;abord</translation>
    </message>
    <message>
        <source>nothing shown</source>
        <translation>rien n&apos;est montré</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>rien ne change</translation>
    </message>
    <message>
        <source>too few pairs</source>
        <translation>trop peu de paires</translation>
    </message>
</context>
<context>
    <name>symmetry::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>symmetry::MeasureCardView</name>
    <message>
        <source>Target %1: %2</source>
        <comment>value: how reliably it is met</comment>
        <translation>Cible %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Trial limits: %n of 12 points</source>
        <translation>
            <numerusform>Limites provisoires : %n point sur 12</numerusform>
            <numerusform>Limites provisoires : %n points sur 12</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target: how reliably it is met</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3, %4.</source>
        <translation>%1 : %2, intervalle à 95 % %3, %4.</translation>
    </message>
    <message>
        <source>: change %1 (%2)</source>
        <translation>: changement %1 (%2)</translation>
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
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>symmetry::NewFileDialog</name>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir …</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Where shall the file stand?</source>
        <translation>Où le fichier doit-il se trouver ?</translation>
    </message>
</context>
<context>
    <name>symmetry::NoFilePage</name>
    <message>
        <source>What do people expect, and what do they get?</source>
        <translation>Qu&apos;attendent les gens, et que reçoivent-ils ?</translation>
    </message>
    <message>
        <source>Symmetry keeps both sides of every experience in one file on this computer, for customers and for employees, and shows where they differ.</source>
        <translation>Symmetry garde les deux côtés de chaque expérience dans un fichier sur cet ordinateur, pour les clients et les employés, et montre où ils diffèrent.</translation>
    </message>
    <message>
        <source>Look around in a company that does not exist</source>
        <translation>Visitez une entreprise qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>Three years of answers, with things to find in them. Nothing you do there matters.</source>
        <translation>Trois ans de réponses, avec des choses à y trouver. Rien de ce que vous y faites n&apos;a de conséquence.</translation>
    </message>
    <message>
        <source>Begin with your own file</source>
        <translation>Commencez avec votre propre fichier</translation>
    </message>
    <message>
        <source>It is empty; the answers you already have as CSV or Excel come in with Import.</source>
        <translation>Il est vide ; les réponses que vous avez déjà en CSV ou Excel y entrent par l&apos;import.</translation>
    </message>
    <message>
        <source>Read what is below expectation</source>
        <translation>Lisez ce qui est sous l&apos;attente</translation>
    </message>
    <message>
        <source>Every figure shows how many people stand behind it and how sure it is.</source>
        <translation>Chaque chiffre montre combien de personnes se trouvent derrière et à quel point il est sûr.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Ouvrir l&apos;entreprise d&apos;exemple</translation>
    </message>
    <message>
        <source>New file …</source>
        <translation>Nouveau fichier …</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir …</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>symmetry::OpenPoints</name>
    <message>
        <source>Questions that the file leaves open</source>
        <translation>Questions que le fichier laisse ouvertes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Day that counts for all rows</source>
        <translation>Jour qui compte pour toutes les lignes</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Prendre ce jour</translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewCards</name>
    <message>
        <source>Measures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Comment est-ce calculé ?</translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewExample</name>
    <message>
        <source>A gap</source>
        <translation>Un écart</translation>
    </message>
    <message>
        <source>Hollow is what people expected, solid is what they got. The line between is the gap.</source>
        <translation>Creux : ce que les gens attendaient ; plein : ce qu&apos;ils ont reçu. Le trait entre les deux est l&apos;écart.</translation>
    </message>
    <message>
        <source>An interval</source>
        <translation>Un intervalle</translation>
    </message>
    <message>
        <source>Every figure carries the range it may really lie in. Where it crosses zero, nothing is shown yet.</source>
        <translation>Chaque chiffre porte la plage où il peut vraiment se trouver. Là où elle croise zéro, rien n&apos;est encore montré.</translation>
    </message>
    <message>
        <source>A signal</source>
        <translation>Un signal</translation>
    </message>
    <message>
        <source>Months inside the grey band are chance. What leaves it asks for a decision.</source>
        <translation>Les mois dans la bande grise sont le hasard. Ce qui en sort demande une décision.</translation>
    </message>
    <message>
        <source>How figures are drawn</source>
        <translation>Comment les chiffres sont dessinés</translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewFindings</name>
    <message>
        <source>No measure left its usual range, and no change is larger than chance explains. That is a finding, too.</source>
        <translation>Aucun indicateur n&apos;est sorti de sa plage habituelle, et aucun changement ne dépasse le hasard. C&apos;est aussi un constat.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n de plus dans le tableau</numerusform>
            <numerusform>%n de plus dans le tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewHeaders</name>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>intervalle à 90 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Newest month</source>
        <extracomment>what the process chart says about the newest point</extracomment>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Assurance</source>
        <extracomment>whether the target is met reliably</extracomment>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>what a finding asks for</extracomment>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Strongest in</source>
        <translation>Le plus fort dans</translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewPage</name>
    <message>
        <source>Bring the answers you have</source>
        <translation>Apportez les réponses que vous avez</translation>
    </message>
    <message>
        <source>A survey as CSV or as a spreadsheet is enough. Names are not needed.</source>
        <translation>Une enquête en CSV ou en feuille de calcul suffit. Les noms ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>Say what each column means</source>
        <translation>Dites ce que signifie chaque colonne</translation>
    </message>
    <message>
        <source>Most of it is guessed and shown before anything is written.</source>
        <translation>L&apos;essentiel est deviné et montré avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Read what people miss</source>
        <translation>Lisez ce qui manque aux gens</translation>
    </message>
    <message>
        <source>Gaps with their intervals, what changed, and who is worse off.</source>
        <translation>Les écarts avec leurs intervalles, ce qui a changé, et qui est moins bien loti.</translation>
    </message>
    <message>
        <source>Import a survey …</source>
        <translation>Importer une enquête …</translation>
    </message>
    <message>
        <source>Show the last 12 months with answers</source>
        <translation>Montrer les 12 derniers mois avec réponses</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>symmetry::OverviewSentences</name>
    <message>
        <source>Nothing changed beyond chance</source>
        <translation>Rien n&apos;a changé au-delà du hasard</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s), all for the better</source>
        <translation>
            <numerusform>%n signal, en mieux</numerusform>
            <numerusform>%n signaux, tous en mieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <translation>
            <numerusform>%n demande une décision</numerusform>
            <numerusform>%n demandent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by size and by how many people they touch · %1 · %2</source>
        <translation>Classés par taille et par nombre de personnes touchées · %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No touchpoint has been asked about yet</source>
        <translation>Aucun point de contact n&apos;a encore été évalué</translation>
    </message>
    <message>
        <source>No touchpoint is shown to fall short of what %1 expect</source>
        <translation>Aucun point de contact ne reste manifestement sous ce que les %1 attendent</translation>
    </message>
    <message>
        <source>%1 is the only touchpoint shown to fall short</source>
        <translation>%1 est le seul point de contact manifestement en dessous</translation>
    </message>
    <message>
        <source>%1 is the largest gap, and %2 comes next</source>
        <translation>%1 est le plus grand écart, %2 vient ensuite</translation>
    </message>
    <message>
        <source>%1, expected and delivered, %2 · gap with 95 % interval · %3 · %4</source>
        <translation>%1, attendu et fourni, %2 · écart avec intervalle à 95 % · %3 · %4</translation>
    </message>
    <message>
        <source>No dimension has been asked of both sides yet</source>
        <translation>Aucune dimension n&apos;a encore été demandée aux deux côtés</translation>
    </message>
    <message numerus="yes">
        <source>%1 are worse off in %n of %2 dimension(s)</source>
        <translation>
            <numerusform>Les %1 sont moins bien lotis dans %n dimension sur %2</numerusform>
            <numerusform>Les %1 sont moins bien lotis dans %n dimensions sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough answers to compare both sides</source>
        <translation>Trop peu de réponses pour comparer les deux côtés</translation>
    </message>
    <message>
        <source>Both sides get the same in every dimension</source>
        <translation>Les deux côtés reçoivent la même chose dans chaque dimension</translation>
    </message>
    <message numerus="yes">
        <source>Both sides get the same in %n of %1 dimension(s)</source>
        <translation>
            <numerusform>Les deux côtés reçoivent la même chose dans %n dimension sur %1</numerusform>
            <numerusform>Les deux côtés reçoivent la même chose dans %n dimensions sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered, score 0 – 100 · %1 %2, %3 %4</source>
        <translation>Fourni, score 0 – 100 · %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>Worse for %1: %2</source>
        <translation>Moins bien pour les %1 : %2</translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <translation>Cible %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Trial limits: %n of 12 point(s)</source>
        <translation>
            <numerusform>Limites provisoires : %n point sur 12</numerusform>
            <numerusform>Limites provisoires : %n points sur 12</numerusform>
        </translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>Aucune cible</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>%1. %2: %3. %4.</source>
        <translation>%1. %2: %3. %4.</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5, difference %6; %7</source>
        <translation>%1 : %2 %3, %4 %5, différence %6 ; %7</translation>
    </message>
    <message>
        <source>Nothing is compared: choose a comparison period to see what changed.</source>
        <translation>Rien n&apos;est comparé : choisissez une période de comparaison pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Personne n&apos;a encore répondu</translation>
    </message>
    <message>
        <source>Import a survey that you already have: the first figures are here a minute later.</source>
        <translation>Importez une enquête que vous avez déjà : les premiers chiffres sont là une minute plus tard.</translation>
    </message>
    <message>
        <source>No answers in this scope</source>
        <translation>Aucune réponse dans ce cadre</translation>
    </message>
    <message>
        <source>Nobody answered in %1 with these filters.</source>
        <translation>Personne n&apos;a répondu en %1 avec ces filtres.</translation>
    </message>
    <message>
        <source>The newest answers in this file are from %1.</source>
        <translation>Les réponses les plus récentes de ce fichier datent du %1.</translation>
    </message>
    <message numerus="yes">
        <source>Too few answers to say anything: %Ln response(s)</source>
        <translation>
            <numerusform>Trop peu de réponses pour conclure : %Ln questionnaire</numerusform>
            <numerusform>Trop peu de réponses pour conclure : %Ln questionnaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer period or fewer filters than in %1.</source>
        <translation>Choisissez une période plus longue ou moins de filtres que dans %1.</translation>
    </message>
    <message>
        <source>%1 needs a look: the distance to what %2 expect grew by %3</source>
        <translation>%1 mérite un regard : la distance à ce que les %2 attendent a grandi de %3</translation>
    </message>
    <message>
        <source>%1 needs a decision</source>
        <translation>%1 demande une décision</translation>
    </message>
    <message>
        <source>%1 needs a decision: %2 against a target of %3, and missed every month</source>
        <translation>%1 demande une décision : %2 pour une cible de %3, manquée chaque mois</translation>
    </message>
    <message>
        <source>%1 needs a decision: %2, after %3 in the comparison period</source>
        <translation>%1 demande une décision : %2, après %3 dans la période de comparaison</translation>
    </message>
    <message>
        <source>%1 needs a decision: %2, %3</source>
        <translation>%1 demande une décision : %2, %3</translation>
    </message>
    <message>
        <source>%1 got better, and nothing got worse</source>
        <translation>%1 s&apos;est amélioré, et rien n&apos;a empiré</translation>
    </message>
    <message>
        <source>%1 got better and stands at %2; nothing got worse</source>
        <translation>%1 s&apos;est amélioré et se situe à %2 ; rien n&apos;a empiré</translation>
    </message>
    <message>
        <source>Nothing changed beyond chance, and no touchpoint is shown to fall short</source>
        <translation>Rien n&apos;a changé au-delà du hasard, et aucun point de contact n&apos;est manifestement en dessous</translation>
    </message>
    <message>
        <source>%1 is where %2 miss most: %3</source>
        <translation>C&apos;est à %1 qu&apos;il manque le plus aux %2 : %3</translation>
    </message>
    <message>
        <source>No touchpoint has been asked about yet.</source>
        <translation>Aucun point de contact n&apos;a encore été évalué.</translation>
    </message>
    <message>
        <source>No touchpoint is shown to deliver less than expected.</source>
        <translation>Aucun point de contact ne fournit manifestement moins qu&apos;attendu.</translation>
    </message>
    <message>
        <source>No touchpoint is shown to differ from what is expected.</source>
        <translation>Aucun point de contact ne diffère manifestement de l&apos;attente.</translation>
    </message>
    <message>
        <source>%1 expected %2 and got %3 at “%4” (%5, %6).</source>
        <translation>Les %1 attendaient %2 et ont reçu %3 à « %4 » (%5, %6).</translation>
    </message>
    <message numerus="yes">
        <source>%1 are worse off in %n of %2 dimension(s).</source>
        <translation>
            <numerusform>Les %1 sont moins bien lotis dans %n dimension sur %2.</numerusform>
            <numerusform>Les %1 sont moins bien lotis dans %n dimensions sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether both sides get the same cannot be said yet.</source>
        <translation>On ne peut pas encore dire si les deux côtés reçoivent la même chose.</translation>
    </message>
    <message>
        <source>No dimension shows one side worse off.</source>
        <translation>Aucune dimension ne montre un côté moins bien loti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) by VIPs, friends and family stand apart.</source>
        <translation>
            <numerusform>%Ln questionnaire de VIP, d&apos;amis ou de la famille compte à part.</numerusform>
            <numerusform>%Ln questionnaires de VIP, d&apos;amis et de la famille comptent à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>verb on a button, and the end of a finding: what it asks for</extracomment>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Thank</source>
        <extracomment>verb on a button: thank those who did it</extracomment>
        <translation>Remercier</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row</source>
        <translation>
            <numerusform>%n mois de suite</numerusform>
            <numerusform>%n mois de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>gap changed by %1</source>
        <translation>écart changé de %1</translation>
    </message>
    <message>
        <source>a change of %1 is not a signal</source>
        <translation>un changement de %1 n&apos;est pas un signal</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>de %1 à %2 : %3</translation>
    </message>
    <message>
        <source>inside its process limits</source>
        <translation>dans ses limites de processus</translation>
    </message>
    <message>
        <source>outside its process limits in %1</source>
        <translation>hors de ses limites de processus en %1</translation>
    </message>
    <message>
        <source>%1 beyond chance</source>
        <translation>%1 au-delà du hasard</translation>
    </message>
    <message>
        <source>%1 below the average of %2</source>
        <translation>%1 sous la moyenne de %2</translation>
    </message>
    <message>
        <source>%1 above the average of %2</source>
        <translation>%1 au-dessus de la moyenne de %2</translation>
    </message>
    <message>
        <source>%1 moving the same way</source>
        <translation>%1 dans le même sens</translation>
    </message>
    <message>
        <source>%1 needs a look: it %2</source>
        <comment>name, what it did</comment>
        <translation>%1 mérite un regard : %2</translation>
    </message>
</context>
<context>
    <name>symmetry::PageHost</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Discordances</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symétrie</translation>
    </message>
</context>
<context>
    <name>symmetry::PeriodPopup</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
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
        <translation>tout est compris maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n still left out</source>
        <translation>
            <numerusform>%n encore laissée de côté</numerusform>
            <numerusform>%n encore laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>%1 est lu comme</translation>
    </message>
</context>
<context>
    <name>symmetry::ProblemsStep</name>
    <message>
        <source>Every row is understood</source>
        <translation>Chaque ligne est comprise</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a problem; each keeps its line number</source>
        <translation>
            <numerusform>%n ligne a un problème ; elle garde son numéro</numerusform>
            <numerusform>%n lignes ont un problème ; chacune garde son numéro</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs a choice</source>
        <translation>Rien ne demande de choix</translation>
    </message>
    <message>
        <source>Choose once for all rows of a kind</source>
        <translation>Choisissez une fois pour toutes les lignes d&apos;un genre</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) …</source>
        <translation>
            <numerusform>Enregistrer la ligne …</numerusform>
            <numerusform>Enregistrer les %n lignes …</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure? Save the rows that are left out as a file, correct them there, and import that file later: rows already here are recognised.</source>
        <translation>Pas sûr ? Enregistrez les lignes laissées de côté dans un fichier, corrigez-les là, et importez ce fichier plus tard : les lignes déjà présentes sont reconnues.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are new and will be added.</source>
        <translation>
            <numerusform>%n personne est nouvelle et sera ajoutée.</numerusform>
            <numerusform>%n personnes sont nouvelles et seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are known already or stand twice in the file: skipped.</source>
        <translation>
            <numerusform>%n ligne est déjà connue ou figure deux fois dans le fichier : ignorée.</numerusform>
            <numerusform>%n lignes sont déjà connues ou figurent deux fois dans le fichier : ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>New questions: %1.</source>
        <translation>Nouvelles questions : %1.</translation>
    </message>
    <message>
        <source>New touchpoints: %1.</source>
        <translation>Nouveaux points de contact : %1.</translation>
    </message>
    <message>
        <source>New dimensions: %1.</source>
        <translation>Nouvelles dimensions : %1.</translation>
    </message>
    <message>
        <source>New facets: %1.</source>
        <translation>Nouveaux critères : %1.</translation>
    </message>
    <message>
        <source>Nothing new: everything in the file is known by name.</source>
        <translation>Rien de nouveau : tout dans le fichier est connu par son nom.</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Remarqué aussi</translation>
    </message>
    <message>
        <source>What this file would add</source>
        <translation>Ce que ce fichier ajouterait</translation>
    </message>
    <message>
        <source>Import all rows or none</source>
        <translation>Importer toutes les lignes ou aucune</translation>
    </message>
</context>
<context>
    <name>symmetry::ProcessChartDialog</name>
    <message>
        <source>Process chart</source>
        <translation>Carte de contrôle</translation>
    </message>
</context>
<context>
    <name>symmetry::ProcessChartPanel</name>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Answers behind it</source>
        <translation>Réponses derrière</translation>
    </message>
    <message>
        <source>Add remark</source>
        <translation>Ajouter une remarque</translation>
    </message>
    <message>
        <source>Recompute limits from here</source>
        <translation>Recalculer les limites à partir d&apos;ici</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Type de carte</translation>
    </message>
    <message>
        <source>Only the answers with this value</source>
        <translation>Seulement les réponses avec cette valeur</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>What happened, or the reason</source>
        <translation>Ce qui s&apos;est passé, ou la raison</translation>
    </message>
    <message>
        <source>Remark at the selected point</source>
        <translation>Remarque au point choisi</translation>
    </message>
    <message>
        <source>The limits of the points before stay as they are. The reason is kept as a remark, and it can be undone.</source>
        <translation>Les limites des points d&apos;avant restent telles quelles. La raison est gardée comme remarque, et cela peut être annulé.</translation>
    </message>
    <message>
        <source>%1 (offered)</source>
        <translation>%1 (proposée)</translation>
    </message>
    <message>
        <source>Everybody in scope</source>
        <translation>Tout le cadre</translation>
    </message>
    <message>
        <source>%1: %2 (strongest)</source>
        <translation>%1 : %2 (le plus fort)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Target of %1: %2</source>
        <extracomment>%1 is a value with its unit, %2 what it can be relied on: &quot;consistently met&quot;</extracomment>
        <translation>Cible de %1 : %2</translation>
    </message>
    <message>
        <source>Use the %1</source>
        <translation>Utiliser la %1</translation>
    </message>
    <message>
        <source>At %1:</source>
        <translation>À %1 :</translation>
    </message>
    <message>
        <source>Select a point to add a remark.</source>
        <translation>Choisissez un point pour ajouter une remarque.</translation>
    </message>
    <message>
        <source>An imported series has no answers behind it.</source>
        <translation>Une série importée n&apos;a pas de réponses derrière elle.</translation>
    </message>
    <message>
        <source>Comments are only counted here: no answers are listed behind a count.</source>
        <translation>Les commentaires ne sont ici que comptés : aucune réponse n&apos;est listée derrière un nombre.</translation>
    </message>
    <message>
        <source>Recompute limits of %1</source>
        <translation>Recalculer les limites de %1</translation>
    </message>
    <message>
        <source>Add remark to %1</source>
        <translation>Ajouter une remarque à %1</translation>
    </message>
</context>
<context>
    <name>symmetry::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>%1 : importance %2, fourni %3, %4, %5</translation>
    </message>
    <message>
        <source>← delivered</source>
        <translation>← fourni</translation>
    </message>
    <message>
        <source>delivered →</source>
        <translation>fourni →</translation>
    </message>
    <message>
        <source>importance →</source>
        <translation>importance →</translation>
    </message>
    <message>
        <source>Importance was not asked. Map a column of a survey as importance to see what matters most.</source>
        <translation>L&apos;importance n&apos;a pas été demandée. Associez une colonne d&apos;enquête à l&apos;importance pour voir ce qui compte le plus.</translation>
    </message>
</context>
<context>
    <name>symmetry::QuestionEditor</name>
    <message>
        <source>Question code</source>
        <translation>Code de la question</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé aux</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>New touchpoint: journey</source>
        <translation>Nouveau point de contact : parcours</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Échelle de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Read as measure</source>
        <translation>Lu comme indicateur</translation>
    </message>
    <message>
        <source>From must be below to, 250 values at most.</source>
        <translation>De doit être inférieur à À, 250 valeurs au plus.</translation>
    </message>
</context>
<context>
    <name>symmetry::Rail</name>
    <message>
        <source>Collapse rail</source>
        <translation>Replier le rail</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Show names of pages</source>
        <translation>Afficher les noms des pages</translation>
    </message>
</context>
<context>
    <name>symmetry::Recovery</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n questionnaire</numerusform>
            <numerusform>%n questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
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
            <numerusform>%n parcours</numerusform>
            <numerusform>%n parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n point de contact</numerusform>
            <numerusform>%n points de contact</numerusform>
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
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facet value(s)</source>
        <translation>
            <numerusform>%n valeur de critère</numerusform>
            <numerusform>%n valeurs de critère</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mapping(s)</source>
        <translation>
            <numerusform>%n correspondance</numerusform>
            <numerusform>%n correspondances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the changes</source>
        <translation>
            <numerusform>%n entrée de l&apos;historique</numerusform>
            <numerusform>%n entrées de l&apos;historique</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered journey %1</source>
        <translation>Parcours récupéré %1</translation>
    </message>
    <message>
        <source>Recovered stage %1</source>
        <translation>Étape récupérée %1</translation>
    </message>
    <message>
        <source>Recovered facet %1</source>
        <translation>Critère récupéré %1</translation>
    </message>
    <message>
        <source>Recovered question %1</source>
        <translation>Question récupérée %1</translation>
    </message>
    <message>
        <source>Recovered import %1</source>
        <translation>Import récupéré %1</translation>
    </message>
    <message>
        <source>Responses without facets %1</source>
        <translation>Questionnaires sans critères %1</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Conservé : %1.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Rien n&apos;est perdu, pour autant qu&apos;on sache.</translation>
    </message>
    <message>
        <source>Lost, at most: %1.</source>
        <translation>Perdu, au plus : %1.</translation>
    </message>
    <message>
        <source>Look through these, names and numbers may be wrong or missing: %1.</source>
        <translation>Relisez ceux-ci, des noms et des nombres peuvent être faux ou manquer : %1.</translation>
    </message>
    <message>
        <source>facets and links</source>
        <translation>critères et liens</translation>
    </message>
    <message>
        <source>These names stand in for lost ones: %1.</source>
        <translation>Ces noms remplacent des noms perdus : %1.</translation>
    </message>
</context>
<context>
    <name>symmetry::RunStep</name>
    <message>
        <source>Show the overview</source>
        <translation>Montrer la vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l&apos;import</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>En cours d&apos;import</translation>
    </message>
    <message>
        <source>Nobody sees the new answers before the last one is written</source>
        <translation>Personne ne voit les nouvelles réponses avant que la dernière soit écrite</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier …</translation>
    </message>
    <message>
        <source>Making a backup first …</source>
        <translation>D&apos;abord une sauvegarde …</translation>
    </message>
    <message>
        <source>Writing the answers …</source>
        <translation>Écriture des réponses …</translation>
    </message>
    <message>
        <source>Checking what was written …</source>
        <translation>Vérification de ce qui a été écrit …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n ligne importée</numerusform>
            <numerusform>%n lignes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were added.</source>
        <translation>
            <numerusform>%n réponse a été ajoutée.</numerusform>
            <numerusform>%n réponses ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made first: %1</source>
        <translation>Une sauvegarde a été faite avant : %1</translation>
    </message>
    <message>
        <source>The whole import is one step: undo takes it back, after a restart too.</source>
        <translation>Tout l&apos;import est une seule étape : annuler le reprend, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n&apos;a été importé</translation>
    </message>
    <message>
        <source>The file is as it was before</source>
        <translation>Le fichier est comme avant</translation>
    </message>
</context>
<context>
    <name>symmetry::SaveMapping</name>
    <message>
        <source>Save mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>Correspondance enregistrée</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nom de la correspondance</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>In this file, under a name …</source>
        <translation>Dans ce fichier, sous un nom …</translation>
    </message>
    <message>
        <source>As a JSON file …</source>
        <translation>Comme fichier JSON …</translation>
    </message>
    <message>
        <source>none: guessed</source>
        <translation>aucune : devinée</translation>
    </message>
    <message>
        <source>%1 (same columns)</source>
        <translation>%1 (mêmes colonnes)</translation>
    </message>
    <message>
        <source>From a JSON file …</source>
        <translation>Depuis un fichier JSON …</translation>
    </message>
</context>
<context>
    <name>symmetry::ScopeBar</name>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé à</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>toutes les réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtre</numerusform>
            <numerusform>%n filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>symmetry::ScopePopup</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>symmetry::ScopeWords</name>
    <message numerus="yes">
        <source>Last %n months</source>
        <comment>period</comment>
        <translation>
            <numerusform>Le dernier mois</numerusform>
            <numerusform>Les %n derniers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L&apos;an dernier</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la durée</translation>
    </message>
    <message numerus="yes">
        <source>the %n before</source>
        <comment>months</comment>
        <translation>
            <numerusform>le mois d&apos;avant</numerusform>
            <numerusform>les %n d&apos;avant</numerusform>
        </translation>
    </message>
    <message>
        <source>the same time before</source>
        <translation>la même durée juste avant</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>any %1</source>
        <comment>facet, such as: any channel</comment>
        <translation>%1 : tous</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1</source>
        <comment>facet</comment>
        <translation>
            <numerusform>%n valeur de %1</numerusform>
            <numerusform>%n valeurs de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>VIP, friends and family apart</source>
        <translation>VIP, amis et famille à part</translation>
    </message>
    <message>
        <source>all tiers</source>
        <translation>tous les cercles</translation>
    </message>
    <message>
        <source>VIP only</source>
        <translation>VIP seulement</translation>
    </message>
    <message>
        <source>friends only</source>
        <translation>amis seulement</translation>
    </message>
    <message>
        <source>family only</source>
        <translation>famille seulement</translation>
    </message>
</context>
<context>
    <name>symmetry::Sentences</name>
    <message>
        <source>%1 is not there. Nothing was changed; choose another file or look among the backups.</source>
        <translation>%1 n&apos;est pas là. Rien n&apos;a été changé ; choisissez un autre fichier ou cherchez parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Nothing was changed; choose a file inside it.</source>
        <translation>%1 est un dossier, pas un fichier. Rien n&apos;a été changé ; choisissez un fichier à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>%1 may not be read by you. Nothing was changed; ask its owner for the right to read it.</source>
        <translation>Vous n&apos;avez pas le droit de lire %1. Rien n&apos;a été changé ; demandez ce droit à son propriétaire.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed; choose another file or restore a backup.</source>
        <translation>%1 est vide. Rien n&apos;a été changé ; choisissez un autre fichier ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is not a Symmetry file. It was left as it is; to bring in answers from it, use Import.</source>
        <translation>%1 n&apos;est pas un fichier Symmetry. Il est resté tel quel ; pour en tirer des réponses, utilisez l&apos;import.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was left as it is; choose a Symmetry file.</source>
        <translation>%1 appartient à un autre programme. Il est resté tel quel ; choisissez un fichier Symmetry.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Symmetry (file version %2, this program knows %3). It was left as it is; update Symmetry to open it.</source>
        <translation>%1 a été écrit par un Symmetry plus récent (version de fichier %2, ce programme connaît %3). Il est resté tel quel ; mettez Symmetry à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was left as it is and no figure of it is shown; open the newest backup.</source>
        <translation>%1 est endommagé (%2). Il est resté tel quel et aucun de ses chiffres n&apos;est montré ; ouvrez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>%1 holds something that Symmetry did not put there (%2). It was not run and the file was left as it is; open a backup that you trust.</source>
        <translation>%1 contient quelque chose que Symmetry n&apos;y a pas mis (%2). Rien n&apos;a été exécuté et le fichier est resté tel quel ; ouvrez une sauvegarde en laquelle vous avez confiance.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was changed; close it there and try again.</source>
        <translation>%1 est en cours d&apos;écriture par un autre programme. Rien n&apos;a été changé ; fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so this was not saved. Use Save as to go on in a copy.</source>
        <translation>%1 n&apos;est ouvert qu&apos;en lecture, donc ceci n&apos;a pas été enregistré. Continuez dans une copie avec Enregistrer sous.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or changed by others while it was open, so this was not saved. Use Save as to keep your state in a copy.</source>
        <translation>%1 a été déplacé, remplacé ou modifié par d&apos;autres pendant qu&apos;il était ouvert, donc ceci n&apos;a pas été enregistré. Gardez votre état dans une copie avec Enregistrer sous.</translation>
    </message>
    <message>
        <source>%1 exists already and was not overwritten. Choose another name.</source>
        <translation>%1 existe déjà et n&apos;a pas été écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Nothing was written; choose another folder.</source>
        <translation>Le dossier %1 n&apos;existe pas. Rien n&apos;a été écrit ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Everything saved before is kept; make room and try again.</source>
        <translation>Il n&apos;y a plus de place sur le disque de %1. Tout ce qui était enregistré est conservé ; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Everything saved before is kept; try again or use another place.</source>
        <translation>%1 n&apos;a pas pu être écrit (%2). Tout ce qui était enregistré est conservé ; réessayez ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1: the stored figures of %2 do not match their checksum. They are not shown and nothing was changed; open the newest backup.</source>
        <translation>%1 : les chiffres enregistrés de %2 ne correspondent pas à leur somme de contrôle. Ils ne sont pas montrés et rien n&apos;a été changé ; ouvrez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The backup of %1 was not made (%2). The file itself is whole; choose another place for the backup.</source>
        <translation>La sauvegarde de %1 n&apos;a pas été faite (%2). Le fichier lui-même est intact ; choisissez un autre endroit pour la sauvegarde.</translation>
    </message>
    <message>
        <source>%1 could not be brought to version %2 (%3). It is as it was, and a backup stands beside it.</source>
        <translation>%1 n&apos;a pas pu être porté à la version %2 (%3). Il est comme avant, et une sauvegarde se trouve à côté.</translation>
    </message>
    <message>
        <source>This %1 (%2) is no longer there; it was removed meanwhile. Nothing was changed; choose another one.</source>
        <translation>%1 (%2) n&apos;existe plus ; quelqu&apos;un l&apos;a retiré entre-temps. Rien n&apos;a été changé ; choisissez autre chose.</translation>
    </message>
    <message>
        <source>The %1 %2 is in use, so it stays. Nothing was changed; first take away what refers to it.</source>
        <translation>%1 %2 est utilisé et reste donc. Rien n&apos;a été changé ; retirez d&apos;abord ce qui s&apos;y rapporte.</translation>
    </message>
    <message>
        <source>This %1 needs a name. Nothing was changed; type at least one letter.</source>
        <translation>Il manque un nom : %1. Rien n&apos;a été changé ; tapez au moins une lettre.</translation>
    </message>
    <message>
        <source>There is a %1 called %2 already. Nothing was changed; choose another name.</source>
        <translation>%1 nommé %2 existe déjà. Rien n&apos;a été changé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The text in %1 has %2 characters; at most %3 are kept. Nothing was saved or cut; shorten it.</source>
        <translation>Le texte de %1 a %2 caractères ; %3 au plus sont conservés. Rien n&apos;a été enregistré ni coupé ; raccourcissez-le.</translation>
    </message>
    <message>
        <source>%2 is not a value for %1. Nothing was changed; correct it.</source>
        <translation>%2 n&apos;est pas une valeur pour %1. Rien n&apos;a été changé ; corrigez-la.</translation>
    </message>
    <message>
        <source>There is nothing left to undo or redo. Nothing was changed.</source>
        <translation>Il n&apos;y a plus rien à annuler ni à rétablir. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone or redone: what it concerns has changed since. Nothing was changed.</source>
        <translation>« %1 » ne peut être annulé ni rétabli : ce qu&apos;il concerne a changé depuis. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>%1 is not readable as %2 (line %3). Nothing was imported; choose another encoding.</source>
        <translation>%1 n&apos;est pas lisible en %2 (ligne %3). Rien n&apos;a été importé ; choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>%1 has %2 columns; at most %3 can be read. Nothing was imported; check the separator or split the file.</source>
        <translation>%1 a %2 colonnes ; %3 au plus peuvent être lues. Rien n&apos;a été importé ; vérifiez le séparateur ou divisez le fichier.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is longer than %3 bytes. Nothing was imported; check the separator, the quotes and the encoding.</source>
        <translation>La ligne %2 de %1 dépasse %3 octets. Rien n&apos;a été importé ; vérifiez le séparateur, les guillemets et l&apos;encodage.</translation>
    </message>
    <message>
        <source>A quote that opens in line %2 of %1 is never closed. Nothing was imported; close it or choose another separator.</source>
        <translation>Un guillemet ouvert à la ligne %2 de %1 n&apos;est jamais fermé. Rien n&apos;a été importé ; fermez-le ou choisissez un autre séparateur.</translation>
    </message>
    <message>
        <source>%1 has no line with column names. Nothing was imported; put the names into its first line.</source>
        <translation>%1 n&apos;a pas de ligne avec des noms de colonnes. Rien n&apos;a été importé ; mettez les noms dans la première ligne.</translation>
    </message>
    <message>
        <source>%1 has column names but no rows. Nothing was imported; choose a file with answers.</source>
        <translation>%1 a des noms de colonnes mais aucune ligne. Rien n&apos;a été importé ; choisissez un fichier avec des réponses.</translation>
    </message>
    <message>
        <source>%1 has no sheet called %2. Nothing was imported; choose another sheet.</source>
        <translation>%1 n&apos;a pas de feuille nommée %2. Rien n&apos;a été importé ; choisissez une autre feuille.</translation>
    </message>
    <message>
        <source>%1 is not a workbook that can be read (%2). Nothing was imported; save it again as XLSX or CSV.</source>
        <translation>%1 n&apos;est pas un classeur lisible (%2). Rien n&apos;a été importé ; enregistrez-le à nouveau en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be used: %2. Nothing was imported; correct the mapping.</source>
        <translation>La correspondance %1 ne peut pas servir : %2. Rien n&apos;a été importé ; corrigez la correspondance.</translation>
    </message>
    <message>
        <source>%1: of %3 rows, %2 could not be understood, so nothing was imported as you chose. Correct them, or import only the valid rows.</source>
        <translation>%1 : sur %3 lignes, %2 n&apos;ont pas pu être comprises, donc rien n&apos;a été importé, comme vous l&apos;avez choisi. Corrigez-les, ou importez seulement les lignes valables.</translation>
    </message>
    <message>
        <source>%1 brings nothing new: the number of its responses that are here already is %2. Nothing was changed.</source>
        <translation>%1 n&apos;apporte rien de nouveau : le nombre de ses questionnaires déjà présents est %2. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The import of %1 cannot be redone: the number of its responses that came in again with another import is %2. Nothing was changed; undo that import first.</source>
        <translation>L&apos;import de %1 ne peut pas être rétabli : le nombre de ses questionnaires revenus avec un autre import est %2. Rien n&apos;a été changé ; annulez d&apos;abord cet import.</translation>
    </message>
    <message>
        <source>%1 changed while it was read. Nothing was imported; try again when nobody writes to it.</source>
        <translation>%1 a changé pendant la lecture. Rien n&apos;a été importé ; réessayez quand personne n&apos;y écrit.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Interrompu. Tout est comme avant.</translation>
    </message>
    <message>
        <source>%1. Nothing was changed; see --help.</source>
        <translation>%1. Rien n&apos;a été changé ; voir --help.</translation>
    </message>
    <message>
        <source>The file did not answer as it should. Everything saved before is kept; close it, open it again, and use Check file if this comes back.</source>
        <translation>Le fichier n&apos;a pas répondu comme il devrait. Tout ce qui était enregistré est conservé ; fermez-le, rouvrez-le, et utilisez Vérifier le fichier si cela revient.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3 from there. Nothing was changed; take the step before it first.</source>
        <translation>%1 en est à %2 et ne peut pas passer à %3 de là. Rien n’a été modifié ; faites d’abord l’étape précédente.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are kept. It was not attached and everything typed is kept; attach a smaller copy.</source>
        <translation>%1 compte %2 octets ; au plus %3 sont conservés. Le fichier n’a pas été joint et tout ce qui est saisi est conservé ; joignez une copie plus petite.</translation>
    </message>
    <message>
        <source>The content of %1 is not in the file. Nothing was changed; attach it again.</source>
        <translation>Le contenu de %1 n’est pas dans le fichier. Rien n’a été modifié ; joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not a deck of Symmetry. It was left as it is; choose a file that was saved as a pack.</source>
        <translation>%1 n’est pas une présentation de Symmetry. Le fichier est resté tel quel ; choisissez-en un enregistré comme paquet.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was left as it is and nothing of it is shown; ask for the pack again.</source>
        <translation>%1 est endommagé (%2). Le fichier est resté tel quel et rien n’en est montré ; redemandez le paquet.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Symmetry (pack version %2, this program knows %3). It was left as it is; update Symmetry to show it.</source>
        <translation>%1 a été créé par un Symmetry plus récent (version de paquet %2, ce programme connaît %3). Le fichier est resté tel quel ; mettez Symmetry à jour pour le montrer.</translation>
    </message>
    <message>
        <source>The deck %1 has no slides. Nothing was written; put a slide on it first.</source>
        <translation>La présentation %1 n’a aucune diapositive. Rien n’a été écrit ; ajoutez d’abord une diapositive.</translation>
    </message>
</context>
<context>
    <name>symmetry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>Taille du &amp;texte</translation>
    </message>
    <message>
        <source>My &amp;name</source>
        <translation>Mon &amp;nom</translation>
    </message>
    <message>
        <source>Your name stands beside your edits in the audit trail of the file. It stays on this computer until you edit.</source>
        <translation>Votre nom figure à côté de vos modifications dans le journal du fichier. Il reste sur cet ordinateur tant que vous ne modifiez rien.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>symmetry::Shell</name>
    <message>
        <source>Another program is writing to the file; waiting for it …</source>
        <translation>Un autre programme écrit dans le fichier ; attente …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Settings are not kept this time. %1</source>
        <translation>Les réglages ne sont pas conservés cette fois. %1</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
</context>
<context>
    <name>symmetry::SignWords</name>
    <message>
        <source>Improved</source>
        <translation>Amélioré</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Souci</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Aucun signal</translation>
    </message>
    <message>
        <source>Not enough answers to say</source>
        <translation>Trop peu de réponses pour conclure</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>Cause particulière</translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation>Cause commune</translation>
    </message>
    <message>
        <source>below</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symétrique</translation>
    </message>
    <message>
        <source>nearly symmetric</source>
        <translation>presque symétrique</translation>
    </message>
    <message>
        <source>employees worse off</source>
        <translation>employés moins bien lotis</translation>
    </message>
    <message>
        <source>customers worse off</source>
        <translation>clients moins bien lotis</translation>
    </message>
    <message>
        <source>not enough to say</source>
        <translation>trop peu pour conclure</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>Aucune cible</translation>
    </message>
    <message>
        <source>consistently met</source>
        <translation>toujours atteint</translation>
    </message>
    <message>
        <source>consistently missed</source>
        <translation>toujours manqué</translation>
    </message>
    <message>
        <source>hit and miss</source>
        <translation>tantôt oui, tantôt non</translation>
    </message>
    <message>
        <source>too few points to say</source>
        <translation>trop peu de points</translation>
    </message>
    <message>
        <source>Concentrate here</source>
        <translation>Agir ici</translation>
    </message>
    <message>
        <source>Keep up the good work</source>
        <translation>Continuer ainsi</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Faible priorité</translation>
    </message>
    <message>
        <source>Possible overkill</source>
        <translation>Peut-être trop</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>employés</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>managers</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>dirigeants</translation>
    </message>
    <message>
        <source>managers worse off</source>
        <translation>managers moins bien lotis</translation>
    </message>
    <message>
        <source>leaders worse off</source>
        <translation>dirigeants moins bien lotis</translation>
    </message>
</context>
<context>
    <name>symmetry::SignalSentences</name>
    <message>
        <source>%1 (gap)</source>
        <translation>%1 (écart)</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (attendu)</translation>
    </message>
    <message>
        <source>%1 (delivered)</source>
        <translation>%1 (fourni)</translation>
    </message>
    <message>
        <source>%1 (%2, gap)</source>
        <comment>dimension, mirror</comment>
        <translation>%1 (%2, écart)</translation>
    </message>
    <message>
        <source>%1 (%2, expected)</source>
        <comment>dimension, mirror</comment>
        <translation>%1 (%2, attendu)</translation>
    </message>
    <message>
        <source>%1 (%2, delivered)</source>
        <comment>dimension, mirror</comment>
        <translation>%1 (%2, fourni)</translation>
    </message>
    <message>
        <source>Comments by %1</source>
        <translation>Commentaires : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n jour de suite</numerusform>
            <numerusform>%n jours de suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n semaine de suite</numerusform>
            <numerusform>%n semaines de suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row</source>
        <translation>
            <numerusform>%n mois de suite</numerusform>
            <numerusform>%n mois de suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) in a row</source>
        <translation>
            <numerusform>%n trimestre de suite</numerusform>
            <numerusform>%n trimestres de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <extracomment>%1 is the number of the week, %2 the year it belongs to</extracomment>
        <translation>semaine %1 de %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>%1 is 1 to 4, %2 the year</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>hors des limites</translation>
    </message>
    <message>
        <source>seven or more on one side</source>
        <translation>sept ou plus d&apos;un même côté</translation>
    </message>
    <message>
        <source>seven or more rising or falling</source>
        <translation>sept ou plus en hausse ou en baisse</translation>
    </message>
    <message>
        <source>two of three close to a limit</source>
        <translation>deux sur trois près d&apos;une limite</translation>
    </message>
    <message>
        <source>rose above its limits in %1: %2, usual up to %3</source>
        <translation>a dépassé ses limites en %1 : %2, d&apos;habitude jusqu&apos;à %3</translation>
    </message>
    <message>
        <source>fell below its limits in %1: %2, usual from %3</source>
        <translation>est passé sous ses limites en %1 : %2, d&apos;habitude à partir de %3</translation>
    </message>
    <message>
        <source>rose above the average of %1 for %2</source>
        <translation>est resté au-dessus de la moyenne de %1 pendant %2</translation>
    </message>
    <message>
        <source>fell below the average of %1 for %2</source>
        <translation>est resté sous la moyenne de %1 pendant %2</translation>
    </message>
    <message>
        <source>rose for %1</source>
        <translation>a monté pendant %1</translation>
    </message>
    <message>
        <source>fell for %1</source>
        <translation>a baissé pendant %1</translation>
    </message>
    <message>
        <source>came close to its upper limit twice, up to %1</source>
        <translation>s&apos;est approché deux fois de la limite haute, jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>came close to its lower limit twice, up to %1</source>
        <translation>s&apos;est approché deux fois de la limite basse, jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>stays inside its limits</source>
        <translation>reste dans ses limites</translation>
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
        <translation>%1 : %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Strongest in %1</source>
        <translation>Le plus fort dans %1</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>XmR chart</source>
        <translation>carte XmR</translation>
    </message>
    <message>
        <source>p chart</source>
        <translation>carte p</translation>
    </message>
    <message>
        <source>c chart</source>
        <translation>carte c</translation>
    </message>
    <message>
        <source>u chart</source>
        <translation>carte u</translation>
    </message>
    <message>
        <source>p′ chart</source>
        <translation>carte p′</translation>
    </message>
    <message>
        <source>u′ chart</source>
        <translation>carte u′</translation>
    </message>
    <message>
        <source>%1, limits from %2 – %3 (trial)</source>
        <translation>%1, limites de %2 – %3 (provisoires)</translation>
    </message>
    <message>
        <source>%1, limits from %2 – %3</source>
        <translation>%1, limites de %2 – %3</translation>
    </message>
    <message>
        <source>Plain limits leave more than half of the points outside, because the numbers are large: a %1 allows for how much they vary anyway.</source>
        <translation>Les limites simples laissent plus de la moitié des points dehors, parce que les nombres sont grands : une %1 tient compte de leur variation habituelle.</translation>
    </message>
    <message>
        <source>Nothing was measured in these steps.</source>
        <translation>Rien n&apos;a été mesuré à ces pas.</translation>
    </message>
    <message>
        <source>One point has no limits.</source>
        <translation>Un seul point n&apos;a pas de limites.</translation>
    </message>
    <message>
        <source>All points are equal: the limits lie on the line.</source>
        <translation>Tous les points sont égaux : les limites sont sur la ligne.</translation>
    </message>
    <message>
        <source>Steps without a figure are passed over: the points beside them count as neighbours.</source>
        <translation>Les pas sans chiffre sont sautés : les points à côté comptent comme voisins.</translation>
    </message>
    <message>
        <source>A denominator of 0 has no rate: such steps are no points.</source>
        <translation>Un dénominateur de 0 n&apos;a pas de taux : ces pas ne sont pas des points.</translation>
    </message>
    <message>
        <source>Steps with too few answers are not shown and are no points.</source>
        <translation>Les pas avec trop peu de réponses ne sont pas montrés et ne sont pas des points.</translation>
    </message>
    <message>
        <source>A step that is not whole yet is no point.</source>
        <translation>Un pas qui n&apos;est pas encore complet n&apos;est pas un point.</translation>
    </message>
    <message>
        <source>More than half of the points are outside the limits: they say little.</source>
        <translation>Plus de la moitié des points sont hors des limites : elles disent peu.</translation>
    </message>
    <message>
        <source>%1: nothing was measured</source>
        <translation>%1 : rien n&apos;a été mesuré</translation>
    </message>
    <message>
        <source>%1: one point is no line yet</source>
        <translation>%1 : un point n&apos;est pas encore une ligne</translation>
    </message>
    <message>
        <source>%1 stays inside its limits around %2</source>
        <translation>%1 reste dans ses limites autour de %2</translation>
    </message>
    <message>
        <source>Nothing was measured</source>
        <translation>Rien n&apos;a été mesuré</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No line over time shows a signal</source>
        <translation>Aucune ligne dans le temps ne montre de signal</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) over time</source>
        <translation>
            <numerusform>%n signal dans le temps</numerusform>
            <numerusform>%n signaux dans le temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s) looked at</source>
        <translation>
            <numerusform>%1, %n ligne examinée</numerusform>
            <numerusform>%1, %n lignes examinées</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits begin anew: %1</source>
        <extracomment>%1 is the reason that a person gave</extracomment>
        <translation>Les limites recommencent : %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>step, remark</comment>
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>symmetry::SignalTables</name>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>column header: number of answers</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Limite basse</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Limite haute</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Strongest in</source>
        <translation>Le plus fort dans</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>symmetry::SpreadHeaders</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>95 % limits</source>
        <translation>Limites à 95 %</translation>
    </message>
    <message>
        <source>99.8 % limits</source>
        <translation>Limites à 99,8 %</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Spread (SD)</source>
        <translation>Dispersion (écart type)</translation>
    </message>
    <message>
        <source>Process limits</source>
        <translation>Limites du processus</translation>
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
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>%1 over all questions to %2</source>
        <extracomment>%1 is &quot;Gap&quot;, &quot;Delivered&quot; or &quot;Expected&quot;, %2 who was asked</extracomment>
        <translation>%1 sur toutes les questions aux %2</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>%1 is &quot;Gap&quot;, &quot;Delivered&quot; or &quot;Expected&quot;, %2 a touchpoint or dimension</extracomment>
        <translation>%1, « %2 »</translation>
    </message>
    <message>
        <source>inside the limits</source>
        <translation>dans les limites</translation>
    </message>
    <message>
        <source>above the 95 % limit</source>
        <translation>au-dessus de la limite à 95 %</translation>
    </message>
    <message>
        <source>above the 99.8 % limit</source>
        <translation>au-dessus de la limite à 99,8 %</translation>
    </message>
    <message>
        <source>below the 95 % limit</source>
        <translation>sous la limite à 95 %</translation>
    </message>
    <message>
        <source>below the 99.8 % limit</source>
        <translation>sous la limite à 99,8 %</translation>
    </message>
    <message>
        <source>hidden to protect a smaller group</source>
        <translation>masqué pour protéger un groupe plus petit</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>pas de limites</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4; %5</source>
        <comment>value, interval, n; position</comment>
        <translation>%1 : %2 (%3), %4 ; %5</translation>
    </message>
    <message>
        <source>There are no groups to set side by side</source>
        <translation>Il n&apos;y a pas de groupes à mettre côte à côte</translation>
    </message>
    <message>
        <source>Nobody in scope was asked about this</source>
        <translation>Personne dans le cadre n&apos;a été interrogé là-dessus</translation>
    </message>
    <message>
        <source>Too few groups have enough answers to set them side by side</source>
        <translation>Trop peu de groupes ont assez de réponses pour être mis côte à côte</translation>
    </message>
    <message>
        <source>No value of “%1” stands out from the others</source>
        <translation>Aucune valeur de « %1 » ne se détache des autres</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lie further apart than chance explains, first of all %2</source>
        <translation>
            <numerusform>%n sur %1 s&apos;écarte plus que le hasard ne l&apos;explique, d&apos;abord %2</numerusform>
            <numerusform>%n sur %1 s&apos;écartent plus que le hasard ne l&apos;explique, d&apos;abord %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies further below the others than chance explains</source>
        <translation>%1 est plus bas que les autres que le hasard ne l&apos;explique</translation>
    </message>
    <message>
        <source>%1 lies further above the others than chance explains</source>
        <translation>%1 est plus haut que les autres que le hasard ne l&apos;explique</translation>
    </message>
    <message>
        <source>Groups are the values of a facet, such as a region or a department</source>
        <translation>Les groupes sont les valeurs d&apos;un critère, région ou service par exemple</translation>
    </message>
    <message>
        <source>%1, %2 · limits 95 % and 99.8 % around the common mean · %3 · %4</source>
        <translation>%1, %2 · limites à 95 % et 99,8 % autour de la moyenne commune · %3 · %4</translation>
    </message>
    <message>
        <source>Overdispersed (%1, about 1 is chance): the groups differ throughout, so look for what they do not share before blaming single ones.</source>
        <translation>Surdispersé (%1, le hasard donne environ 1) : les groupes diffèrent tous, cherchez ce qu&apos;ils ne partagent pas avant d&apos;en accuser un seul.</translation>
    </message>
    <message>
        <source>Dispersion %1 (about 1 is chance): the limits fit.</source>
        <translation>Dispersion %1 (le hasard donne environ 1) : les limites conviennent.</translation>
    </message>
    <message>
        <source>Best minus the rest: %1.</source>
        <translation>Le meilleur moins les autres : %1.</translation>
    </message>
    <message>
        <source>Spread between groups beyond chance (SD): %1.</source>
        <translation>Dispersion entre groupes au-delà du hasard (écart type) : %1.</translation>
    </message>
    <message>
        <source>Beyond chance there is no spread between the groups.</source>
        <translation>Au-delà du hasard, les groupes ne diffèrent pas.</translation>
    </message>
    <message>
        <source>No quarter has enough answers to tell the spread</source>
        <translation>Aucun trimestre n&apos;a assez de réponses pour dire la dispersion</translation>
    </message>
    <message>
        <source>No month has enough answers to tell the spread</source>
        <translation>Aucun mois n&apos;a assez de réponses pour dire la dispersion</translation>
    </message>
    <message>
        <source>The spread between groups is widening</source>
        <translation>La dispersion entre groupes augmente</translation>
    </message>
    <message>
        <source>The spread between groups is narrowing</source>
        <translation>La dispersion entre groupes diminue</translation>
    </message>
    <message>
        <source>The spread between groups stays within its usual range</source>
        <translation>La dispersion entre groupes reste dans sa plage habituelle</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message numerus="yes">
        <source>XmR chart, trial limits of %n point(s)</source>
        <translation>
            <numerusform>carte XmR, limites provisoires de %n point</numerusform>
            <numerusform>carte XmR, limites provisoires de %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>XmR chart, limits of %n points</source>
        <translation>
            <numerusform>carte XmR, limites de %n point</numerusform>
            <numerusform>carte XmR, limites de %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>SD between groups beyond chance, %1 · %2 · %3</source>
        <translation>Écart type entre groupes au-delà du hasard, %1 · %2 · %3</translation>
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
        <translation>sauvegarde aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>sauvegarde %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>no file open</source>
        <translation>aucun fichier ouvert</translation>
    </message>
    <message>
        <source>invented sample company</source>
        <translation>entreprise d&apos;exemple inventée</translation>
    </message>
    <message>
        <source>open for reading only</source>
        <translation>ouvert en lecture seule</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>enregistrement …</translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation>tout est enregistré</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Données au %1</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>intervals 95 %</source>
        <translation>intervalles à 95 %</translation>
    </message>
</context>
<context>
    <name>symmetry::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetryChoices</name>
    <message>
        <source>Who is compared</source>
        <translation>Qui est comparé</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Whom the groups are about</source>
        <translation>De qui parlent les groupes</translation>
    </message>
    <message>
        <source>Margin in points of 100</source>
        <translation>Marge en points sur 100</translation>
    </message>
    <message>
        <source>Both sides get the same if their difference is shown to be smaller than this.</source>
        <translation>Les deux côtés reçoivent la même chose si leur différence est manifestement plus petite.</translation>
    </message>
    <message>
        <source>Margin ±</source>
        <extracomment>before the number: &quot;Margin ±5.0&quot;</extracomment>
        <translation>Marge ±</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetryEmpty</name>
    <message>
        <source>What you will see here</source>
        <translation>Ce que vous verrez ici</translation>
    </message>
    <message>
        <source>One row per dimension: the same question asked of both sides</source>
        <translation>Une ligne par dimension : la même question posée aux deux côtés</translation>
    </message>
    <message>
        <source>What the verdicts will mean</source>
        <translation>Ce que les verdicts voudront dire</translation>
    </message>
    <message>
        <source>The margin is yours to set; it is %1 of 100 points now. These three are drawn examples, not your data.</source>
        <translation>La marge est à vous ; elle est de %1 points sur 100. Ces trois sont des exemples dessinés, pas vos données.</translation>
    </message>
    <message>
        <source>Read the verdict</source>
        <translation>Lisez le verdict</translation>
    </message>
    <message>
        <source>Symmetric, asymmetric and who is worse off, or not enough answers to say.</source>
        <translation>Symétrique, asymétrique et qui est moins bien loti, ou pas assez de réponses pour le dire.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Comment y arriver</translation>
    </message>
    <message>
        <source>Choose what both sides are asked</source>
        <translation>Choisissez ce qui est demandé aux deux côtés</translation>
    </message>
    <message>
        <source>Take a preset and change it as you like, or add dimensions of your own on the page Data.</source>
        <translation>Prenez un modèle et modifiez-le à votre gré, ou ajoutez vos propres dimensions à la page Données.</translation>
    </message>
    <message>
        <source>Bring the answers you have</source>
        <translation>Apportez les réponses que vous avez</translation>
    </message>
    <message>
        <source>Match each question of a survey to its dimension while it is imported.</source>
        <translation>Reliez chaque question d&apos;une enquête à sa dimension pendant l&apos;import.</translation>
    </message>
    <message>
        <source>Start with a preset …</source>
        <translation>Commencer par un modèle …</translation>
    </message>
    <message>
        <source>Twenty minutes with a survey you already have</source>
        <translation>Vingt minutes avec une enquête que vous avez déjà</translation>
    </message>
    <message>
        <source>A survey of %1 as CSV is enough. Names are not needed.</source>
        <translation>Une enquête auprès des %1 en CSV suffit. Les noms ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>Match its questions to dimensions</source>
        <translation>Reliez ses questions aux dimensions</translation>
    </message>
    <message>
        <source>Start with those that the other side has answered.</source>
        <translation>Commencez par celles auxquelles l&apos;autre côté a répondu.</translation>
    </message>
    <message>
        <source>Import answers of %1 …</source>
        <translation>Importer des réponses des %1 …</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Three steps from a theme to its verdict</source>
        <translation>Trois étapes d&apos;un thème à son verdict</translation>
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
        <translation>%1 attendu</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 fourni</translation>
    </message>
    <message>
        <source>%1 gap</source>
        <translation>%1 écart</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Minus %1</source>
        <translation>Moins %1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>intervalle à 90 %</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetryMatrixView</name>
    <message>
        <source>symmetric within %1</source>
        <translation>symétrique dans %1</translation>
    </message>
    <message>
        <source>hidden: too few</source>
        <extracomment>a small group, or one beside it, whose figures are not shown</extracomment>
        <translation>masqué : trop peu</translation>
    </message>
    <message>
        <source>Choose a cell to read it in full; Enter shows the answers behind.</source>
        <translation>Choisissez une cellule pour la lire en entier ; Entrée montre les réponses derrière.</translation>
    </message>
</context>
<context>
    <name>symmetry::SymmetryPage</name>
    <message>
        <source>Change the margin of symmetry</source>
        <translation>Modifier la marge de symétrie</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>by dimension</source>
        <translation>par dimension</translation>
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
        <translation>attendu</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>the side of the answers that is compared: delivered minus expected</extracomment>
        <translation>écart</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>the side of the answers that is compared</extracomment>
        <translation>fourni</translation>
    </message>
    <message>
        <source>%1 expect less than %2 of %3: %4 against %5</source>
        <translation>Les %1 attendent moins que les %2 en %3 : %4 contre %5</translation>
    </message>
    <message>
        <source>%1 falls short for both sides, and further for %2: %3 points against %4</source>
        <translation>%1 reste en dessous des deux côtés, et davantage pour les %2 : %3 points contre %4</translation>
    </message>
    <message>
        <source>%1 are let down further than %2 in %3: %4 points against %5</source>
        <translation>Les %1 sont plus déçus que les %2 en %3 : %4 points contre %5</translation>
    </message>
    <message>
        <source>%1 get less than %2 in %3: %4 against %5</source>
        <translation>Les %1 reçoivent moins que les %2 en %3 : %4 contre %5</translation>
    </message>
    <message>
        <source>Both sides get the same in every dimension</source>
        <translation>Les deux côtés reçoivent la même chose dans chaque dimension</translation>
    </message>
    <message>
        <source>Both sides get the same where the answers can tell</source>
        <translation>Les deux côtés reçoivent la même chose là où les réponses peuvent le dire</translation>
    </message>
    <message>
        <source>Not enough answers to compare both sides</source>
        <translation>Trop peu de réponses pour comparer les deux côtés</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dimension(s) symmetric within %2 points</source>
        <translation>
            <numerusform>%1 sur %n dimension symétrique à %2 points près</numerusform>
            <numerusform>%1 sur %n dimensions symétriques à %2 points près</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worse off in %2</source>
        <translation>%1 moins bien lotis en %2</translation>
    </message>
    <message>
        <source>not enough answers to say in %1</source>
        <translation>pas assez de réponses en %1</translation>
    </message>
    <message>
        <source>Nothing is asked of both sides yet</source>
        <translation>Rien n&apos;est encore demandé aux deux côtés</translation>
    </message>
    <message>
        <source>A dimension is a theme that is asked of several sides, so that they can be compared.</source>
        <translation>Une dimension est un thème demandé à plusieurs côtés, pour pouvoir les comparer.</translation>
    </message>
    <message>
        <source>Five answers of %1 per dimension give a first figure; about 250 can show that both sides get the same.</source>
        <translation>Cinq réponses des %1 par dimension donnent un premier chiffre ; environ 250 peuvent montrer que les deux côtés reçoivent la même chose.</translation>
    </message>
    <message>
        <source>%1 have answered. What %2 get is not known yet</source>
        <translation>Les %1 ont répondu. Ce que les %2 reçoivent n&apos;est pas encore connu</translation>
    </message>
    <message>
        <source>Nobody has answered in this period</source>
        <translation>Personne n&apos;a répondu pendant cette période</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are worse off in %2</source>
        <translation>Les %1 sont moins bien lotis en %2</translation>
    </message>
    <message>
        <source>Mean score 0 – 100 · outline: expected, solid: delivered · compared: %1 · %2</source>
        <translation>Score moyen 0 – 100 · contour : attendu, plein : fourni · comparé : %1 · %2</translation>
    </message>
    <message>
        <source>Symmetry index, %1</source>
        <translation>Indice de symétrie, %1</translation>
    </message>
    <message>
        <source>Symmetry index</source>
        <translation>Indice de symétrie</translation>
    </message>
    <message>
        <source>%1 %2 (%3 … %4, bootstrap): the mean difference is %5 points.</source>
        <translation>%1 %2 (%3 … %4, bootstrap) : la différence moyenne est de %5 points.</translation>
    </message>
    <message>
        <source>No symmetry index: not enough answers to compare any dimension.</source>
        <translation>Pas d&apos;indice de symétrie : pas assez de réponses pour comparer une dimension.</translation>
    </message>
    <message>
        <source>Read it only beside the verdicts.</source>
        <translation>Ne le lisez qu&apos;à côté des verdicts.</translation>
    </message>
    <message>
        <source>symmetric within %1</source>
        <translation>symétrique dans %1</translation>
    </message>
    <message>
        <source>symmetric within %1, though a difference is shown</source>
        <translation>symétrique dans %1, bien qu&apos;une différence soit montrée</translation>
    </message>
    <message>
        <source>%1 by %2 points</source>
        <extracomment>&quot;employees worse off by 9.1 points&quot;</extracomment>
        <translation>%1 de %2 points</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1 : aucune réponse</translation>
    </message>
    <message>
        <source>%1: delivered %2</source>
        <translation>%1 : fourni %2</translation>
    </message>
    <message>
        <source>%1: expected %2, delivered %3</source>
        <translation>%1 : attendu %2, fourni %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1; difference %2; %3</source>
        <translation>%1 ; différence %2 ; %3</translation>
    </message>
    <message>
        <source>By %1: %2 is worse for %3 in %4 of %5</source>
        <extracomment>&quot;By Department: Reliability is worse for employees in 4 of 6&quot;</extracomment>
        <translation>Par %1 : %2 est moins bon pour les %3 dans %4 sur %5</translation>
    </message>
    <message>
        <source>By %1: nobody is shown to be worse off</source>
        <translation>Par %1 : personne n&apos;est manifestement moins bien loti</translation>
    </message>
    <message numerus="yes">
        <source>Difference in points, %1 minus %2 (%3) · n %2 · hidden below %n answer(s)</source>
        <translation>
            <numerusform>Différence en points, %1 moins %2 (%3) · n %2 · masqué sous %n réponse</numerusform>
            <numerusform>Différence en points, %1 moins %2 (%3) · n %2 · masqué sous %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>a cell that is hidden to protect the small group beside it</extracomment>
        <translation>masqué</translation>
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
        <translation>%1 : masqué, car le petit groupe voisin pourrait s&apos;en déduire</translation>
    </message>
    <message>
        <source>%1: one side has no answers</source>
        <translation>%1 : un côté n&apos;a pas de réponses</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5; difference %6; %7</source>
        <translation>%1 : %2 %3, %4 %5 ; différence %6 ; %7</translation>
    </message>
    <message>
        <source>%1 by %2: too few groups to set side by side</source>
        <translation>%1 par %2 : trop peu de groupes à mettre côte à côte</translation>
    </message>
    <message>
        <source>%1: where %2 fare better, %3 do too</source>
        <translation>%1 : là où les %2 sont mieux lotis, les %3 le sont aussi</translation>
    </message>
    <message>
        <source>%1: where %2 fare better, %3 fare worse</source>
        <translation>%1 : là où les %2 sont mieux lotis, les %3 le sont moins</translation>
    </message>
    <message>
        <source>%1: no connection between %2 and %3 is shown</source>
        <translation>%1 : aucun lien entre les %2 et les %3 n&apos;est montré</translation>
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
        <translation>moins de %1 paires : un simple indice</translation>
    </message>
    <message>
        <source>One mark per group of %1 · %2 · not a cause</source>
        <translation>Une marque par groupe de %1 · %2 · pas une cause</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Farthest from the line of equality: %1</source>
        <translation>Le plus loin de la ligne d&apos;égalité : %1</translation>
    </message>
    <message>
        <source>Answers so far: %1.</source>
        <translation>Réponses jusqu&apos;ici : %1.</translation>
    </message>
</context>
<context>
    <name>symmetry::TablePanel</name>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Words that a row must contain</source>
        <translation>Mots que la ligne doit contenir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
</context>
<context>
    <name>symmetry::Things</name>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>point de contact</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>dimension</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>facet</source>
        <translation>critère</translation>
    </message>
    <message>
        <source>facet value</source>
        <translation>valeur de critère</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>root cause</source>
        <translation>cause première</translation>
    </message>
    <message>
        <source>response template</source>
        <translation>modèle de réponse</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>diapositive</translation>
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
        <translation>intervalle à 95 % de l&apos;écart moyen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked here</source>
        <translation>
            <numerusform>%n question posée ici</numerusform>
            <numerusform>%n questions posées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>gap, n</source>
        <translation>écart, n</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are hidden</source>
        <translation>Les commentaires sont masqués</translation>
    </message>
    <message>
        <source>Newest first, in their own words</source>
        <translation>Les plus récents d&apos;abord, dans leurs propres mots</translation>
    </message>
    <message>
        <source>Too few people answered to show what they wrote.</source>
        <translation>Trop peu de personnes ont répondu pour montrer ce qu&apos;elles ont écrit.</translation>
    </message>
</context>
<context>
    <name>symmetry::TouchpointEditor</name>
    <message>
        <source>Moment of truth</source>
        <translation>Moment de vérité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Owning department</source>
        <translation>Service responsable</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Link with</source>
        <translation>Relier à</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <extracomment>a link to another touchpoint; activating it removes the link</extracomment>
        <translation>Délier %1</translation>
    </message>
    <message>
        <source>a customer touchpoint …</source>
        <translation>un point de contact client …</translation>
    </message>
    <message>
        <source>an employee touchpoint …</source>
        <translation>un point de contact employé …</translation>
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
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>symmetry::TrendChart</name>
    <message>
        <source>%1: %2, 95 % interval %3, %4, %5</source>
        <translation>%1 : %2, intervalle à 95 % %3, %4, %5</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>moyenne %1</translation>
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
        <translation>Aucun groupe n&apos;a assez de réponses des deux côtés.</translation>
    </message>
</context>
<context>
    <name>symmetry::ValuesEditor</name>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Read as; empty: no answer</source>
        <translation>Lu comme ; vide : pas de réponse</translation>
    </message>
</context>
<context>
    <name>symmetry::VerdictExample</name>
    <message>
        <source>Both sides get the same</source>
        <translation>Les deux côtés reçoivent la même chose</translation>
    </message>
    <message>
        <source>The 90 % interval of the difference lies inside the margin.</source>
        <translation>L&apos;intervalle à 90 % de la différence est dans la marge.</translation>
    </message>
    <message>
        <source>One side is worse off</source>
        <translation>Un côté est moins bien loti</translation>
    </message>
    <message>
        <source>The interval lies beyond zero: look at the linked touchpoints first.</source>
        <translation>L&apos;intervalle est au-delà de zéro : regardez d&apos;abord les points de contact liés.</translation>
    </message>
    <message>
        <source>Not enough answers to say</source>
        <translation>Trop peu de réponses pour conclure</translation>
    </message>
    <message>
        <source>The interval is wider than the margin. Ask more people; conclude nothing.</source>
        <translation>L&apos;intervalle est plus large que la marge. Interrogez plus de gens ; ne concluez rien.</translation>
    </message>
    <message>
        <source>What the verdicts will mean</source>
        <translation>Ce que les verdicts voudront dire</translation>
    </message>
</context>
<context>
    <name>symmetry::Words</name>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>hôtes</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>citoyens</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>usagers</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>employés</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>managers</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>dirigeants</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symétrique</translation>
    </message>
    <message>
        <source>nearly symmetric</source>
        <translation>presque symétrique</translation>
    </message>
    <message>
        <source>%1 worse off</source>
        <translation>%1 moins bien lotis</translation>
    </message>
    <message>
        <source>not enough answers to say</source>
        <translation>trop peu de réponses pour conclure</translation>
    </message>
    <message>
        <source>Improved</source>
        <extracomment>verdict on a measure</extracomment>
        <translation>Amélioré</translation>
    </message>
    <message>
        <source>Concern</source>
        <extracomment>verdict on a measure</extracomment>
        <translation>Souci</translation>
    </message>
    <message>
        <source>No signal</source>
        <extracomment>verdict on a measure</extracomment>
        <translation>Aucun signal</translation>
    </message>
    <message>
        <source>Too few to tell</source>
        <extracomment>verdict on a measure: not enough answers</extracomment>
        <translation>Trop peu</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>delivery is below expectation</extracomment>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>delivery is above expectation</extracomment>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>these answers do not show a difference</extracomment>
        <translation>non montré</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>too few answers for a figure</extracomment>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation>Cause commune</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>Cause particulière</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>aucune cible</translation>
    </message>
    <message>
        <source>consistently met</source>
        <translation>toujours atteint</translation>
    </message>
    <message>
        <source>consistently missed</source>
        <translation>toujours manqué</translation>
    </message>
    <message>
        <source>hit and miss</source>
        <translation>tantôt oui, tantôt non</translation>
    </message>
    <message>
        <source>too few points to say</source>
        <translation>trop peu de points</translation>
    </message>
    <message>
        <source>Concentrate here</source>
        <translation>Agir ici</translation>
    </message>
    <message>
        <source>Keep up the good work</source>
        <translation>Continuer ainsi</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Faible priorité</translation>
    </message>
    <message>
        <source>Possible overkill</source>
        <translation>Peut-être trop</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>Satisfied share</source>
        <translation>Part de satisfaits</translation>
    </message>
    <message>
        <source>Effort score</source>
        <translation>Score d&apos;effort</translation>
    </message>
    <message>
        <source>Friends and family test</source>
        <translation>Test amis et famille</translation>
    </message>
    <message>
        <source>Share with a problem</source>
        <translation>Part avec un problème</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Discordance</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Place or site</source>
        <translation>Lieu ou site</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Centre de service</translation>
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
        <translation>Ami</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>standard tier</source>
        <translation>cercle standard</translation>
    </message>
    <message>
        <source>all tiers</source>
        <translation>tous les cercles</translation>
    </message>
    <message>
        <source>VIPs only</source>
        <translation>VIP seulement</translation>
    </message>
    <message>
        <source>friends only</source>
        <translation>amis seulement</translation>
    </message>
    <message>
        <source>family only</source>
        <translation>famille seulement</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>to be</source>
        <translation>visé</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>plus haut est mieux</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>plus bas est mieux</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>En cours d&apos;import</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>the answers of this source count</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>the import was undone, its answers count nowhere</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Points de contact</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
</TS>
