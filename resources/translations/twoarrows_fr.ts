<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
 <context>
  <name />
  <message>
   <source>Initialising</source>
   <translation>Initialisation</translation>
  </message>
  <message>
   <source>Integrating</source>
   <translation>Intégration</translation>
  </message>
  <message>
   <source>Not synchronised yet</source>
   <translation>Pas encore synchronisé</translation>
  </message>
  <message>
   <source>Pulling V6</source>
   <translation>Réception V6</translation>
  </message>
  <message>
   <source>Pulling central</source>
   <translation>Réception des données centrales</translation>
  </message>
  <message>
   <source>Pulling remote</source>
   <translation>Réception des données du site</translation>
  </message>
  <message>
   <source>Pushing</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <source>Pushing V6</source>
   <translation>Envoi V6</translation>
  </message>
  <message>
   <source>Server not reached</source>
   <translation>Serveur injoignable</translation>
  </message>
  <message>
   <source>Stopping after this batch…</source>
   <translation>Arrêt après ce lot…</translation>
  </message>
  <message>
   <source>Synchronisation is off</source>
   <translation>La synchronisation est éteinte</translation>
  </message>
  <message>
   <source>Synchronising…</source>
   <translation>Synchronisation…</translation>
  </message>
  <message>
   <source>The last sync failed</source>
   <translation>La dernière synchronisation a échoué</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>À jour</translation>
  </message>
  <message>
   <source>Waiting for integration</source>
   <translation>Attente de l’intégration</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pause</translation>
  </message>
  <message>
   <source>paused, resumes {0}</source>
   <translation>en pause, reprend {0}</translation>
  </message>
  <message>
   <source>server not reached</source>
   <translation>serveur injoignable</translation>
  </message>
  <message>
   <source>{0} {1} of {2}</source>
   <translation>{0} {1} sur {2}</translation>
  </message>
  <message>
   <source>{0} · last sync {1}</source>
   <translation>{0} · dernière synchro {1}</translation>
  </message>
 </context>
 <context>
  <name>AboutWindow</name>
  <message>
   <source>About Two Arrows</source>
   <translation>À propos de Two Arrows</translation>
  </message>
  <message>
   <source>Datafile</source>
   <translation>Fichier de données</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>Créé le</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Fait avec</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Enregistrements</translation>
  </message>
  <message>
   <source>SQLite</source>
   <translation>SQLite</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tables</translation>
  </message>
  <message>
   <source>Tables with their numbers of records</source>
   <translation>Les tables avec leur nombre d’enregistrements</translation>
  </message>
  <message>
   <source>This datafile holds no records yet</source>
   <translation>Ce fichier de données ne contient pas encore d’enregistrements</translation>
  </message>
  <message>
   <source>Two Arrows</source>
   <translation>Two Arrows</translation>
  </message>
  <message>
   <source>Version {0} · Apache License 2.0</source>
   <translation>Version {0} · Licence Apache 2.0</translation>
  </message>
  <message>
   <source>{0} records in {1} tables</source>
   <translation>{0} enregistrements dans {1} tables</translation>
  </message>
 </context>
 <context>
  <name>AdminPage</name>
  <message>
   <source>Audit log</source>
   <translation>Journal d’audit</translation>
  </message>
  <message>
   <source>Users</source>
   <translation>Utilisateurs</translation>
  </message>
  <message>
   <source>Who changed what and when</source>
   <translation>Qui a changé quoi et quand</translation>
  </message>
  <message>
   <source>Who may log in, and what they may do</source>
   <translation>Qui peut se connecter, et ce qu’il peut faire</translation>
  </message>
 </context>
 <context>
  <name>AppearancePage</name>
  <message>
   <source>&amp;Light</source>
   <translation>C&amp;lair</translation>
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation>Comme le &amp;système</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Dar&amp;k</source>
   <translation>&amp;Sombre</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>Lan&amp;gue</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Windows that are open take over a new language after OK.</source>
   <translation>Les fenêtres ouvertes prennent la nouvelle langue après OK.</translation>
  </message>
 </context>
 <context>
  <name>AttemptDelay</name>
  <message numerus="yes">
   <source>Too many failed attempts. The next one is possible in %Ln seconds.</source>
   <comment>Too many failed attempts. The next one is possible in 1 second.</comment>
   <translation>
    <numerusform>Trop d’essais échoués. Le prochain est possible dans %Ln seconde.</numerusform>
    <numerusform>Trop d’essais échoués. Le prochain est possible dans %Ln secondes.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AuditWindow</name>
  <message numerus="yes">
   <source>%Ln lines</source>
   <comment>1 line</comment>
   <translation>
    <numerusform>%Ln ligne</numerusform>
    <numerusform>%Ln lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Verify</source>
   <translation>&amp;Vérifier</translation>
  </message>
  <message>
   <source>All {0} lines are as they were written. Seal of the last: {1}.</source>
   <translation>Les {0} lignes sont toutes telles qu’elles ont été écrites. Sceau de la dernière : {1}.</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Journal d’audit</translation>
  </message>
  <message>
   <source>Audit log – {0}</source>
   <translation>Journal d’audit – {0}</translation>
  </message>
  <message>
   <source>Changed values</source>
   <translation>Valeurs modifiées</translation>
  </message>
  <message>
   <source>Check that no line was changed, added or removed in between</source>
   <translation>Vérifier qu’aucune ligne n’a été modifiée, ajoutée ou retirée entre-temps</translation>
  </message>
  <message>
   <source>Checking the chain of the audit log</source>
   <translation>Vérification de la chaîne du journal d’audit</translation>
  </message>
  <message>
   <source>Choose an earlier day at From, or fewer filters.</source>
   <translation>Choisissez un jour plus ancien à De, ou moins de filtres.</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>Date et heure</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Line {0} was changed, or lines before it were removed: {1}, {2}, {3}. The {4} lines before it are as they were written.</source>
   <translation>La ligne {0} a été modifiée, ou des lignes avant elle ont été retirées : {1}, {2}, {3}. Les {4} lignes avant elle sont telles qu’elles ont été écrites.</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Nouvelle valeur</translation>
  </message>
  <message>
   <source>No line matches the filters</source>
   <translation>Aucune ligne ne correspond aux filtres</translation>
  </message>
  <message>
   <source>No values</source>
   <translation>Aucune valeur</translation>
  </message>
  <message>
   <source>Old value</source>
   <translation>Ancienne valeur</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>The newest {0} of {1} lines; scroll down for more</source>
   <translation>Les {0} lignes les plus récentes sur {1} ; faites défiler pour la suite</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Utilisateur</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <source>Write every line that the filters show to a file</source>
   <translation>Écrire dans un fichier chaque ligne que les filtres montrent</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>Écriture de {0}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{0} lines were written to {1}.</source>
   <translation>{0} lignes ont été écrites dans {1}.</translation>
  </message>
 </context>
 <context>
  <name>CardPage</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Terminer</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Imprimer…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close without taking the card?</source>
   <translation>Fermer sans prendre la carte ?</translation>
  </message>
  <message>
   <source>Give it to who sets up the site. The password is kept nowhere in readable form: it is shown only now.</source>
   <translation>Donnez-la à qui installe le site. Le mot de passe n’est gardé nulle part sous forme lisible : il n’est montré que maintenant.</translation>
  </message>
  <message>
   <source>Make its datafile there, by New remote site or from a Site export.</source>
   <translation>Créez là-bas son fichier de données, par Nouveau site distant ou d’un export de site.</translation>
  </message>
  <message>
   <source>Site {0} was made. {1}</source>
   <translation>Le site {0} a été créé. {1}</translation>
  </message>
  <message>
   <source>The card of {0}</source>
   <translation>La carte de {0}</translation>
  </message>
  <message>
   <source>The password cannot be seen again; a new one can be set in the site window.</source>
   <translation>Le mot de passe ne peut plus être vu ; on peut en définir un nouveau dans la fenêtre du site.</translation>
  </message>
  <message>
   <source>Type or scan this on its device at the first start.</source>
   <translation>Tapez ou scannez ceci sur son appareil au premier démarrage.</translation>
  </message>
  <message>
   <source>Type or scan this on the tablet; the store comes to it.</source>
   <translation>Tapez ou scannez ceci sur la tablette ; le magasin y arrive.</translation>
  </message>
 </context>
 <context>
  <name>CentralPage</name>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>All sites of the network will synchronise with this datafile.</source>
   <translation>Tous les sites du réseau se synchroniseront avec ce fichier de données.</translation>
  </message>
  <message>
   <source>Central Medical Store</source>
   <translation>Magasin médical central</translation>
  </message>
  <message>
   <source>Cr&amp;eate</source>
   <translation>C&amp;réer</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Fichier de données</translation>
  </message>
  <message>
   <source>New central server</source>
   <translation>Nouveau serveur central</translation>
  </message>
  <message>
   <source>Password &amp;again</source>
   <translation>Mot de passe, une &amp;seconde fois</translation>
  </message>
  <message>
   <source>Password again</source>
   <translation>Mot de passe, une seconde fois</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nom du site</translation>
  </message>
  <message>
   <source>The administrator needs a password</source>
   <translation>L’administrateur a besoin d’un mot de passe</translation>
  </message>
  <message>
   <source>The first user; others can be added later</source>
   <translation>Le premier utilisateur ; d’autres peuvent être ajoutés plus tard</translation>
  </message>
  <message>
   <source>This is not the same password</source>
   <translation>Ce n’est pas le même mot de passe</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Nom d’utilisateur</translation>
  </message>
 </context>
 <context>
  <name>ChangeCodeDialog</name>
  <message>
   <source>&amp;New code</source>
   <translation>&amp;Nouveau code</translation>
  </message>
  <message>
   <source>&amp;Present code</source>
   <translation>Code &amp;actuel</translation>
  </message>
  <message>
   <source>Change unlock code</source>
   <translation>Changer le code de déverrouillage</translation>
  </message>
  <message>
   <source>Give a new code</source>
   <translation>Donnez un nouveau code</translation>
  </message>
  <message>
   <source>It is not the same as above</source>
   <translation>Ce n’est pas le même que ci-dessus</translation>
  </message>
  <message>
   <source>New code &amp;again</source>
   <translation>Nouveau code, une &amp;seconde fois</translation>
  </message>
 </context>
 <context>
  <name>ChangePage</name>
  <message>
   <source>&amp;Make it so</source>
   <translation>&amp;L’établir</translation>
  </message>
  <message>
   <source>Central data is edited on {0}, and on {1} no longer.</source>
   <translation>Les données centrales sont modifiées sur {0}, et plus sur {1}.</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Conditions</translation>
  </message>
  <message>
   <source>Do it an&amp;yway, and keep the reason in the log</source>
   <translation>Le faire &amp;quand même, et garder la raison au journal</translation>
  </message>
  <message>
   <source>Make {0} the primary server</source>
   <translation>Faire de {0} le serveur primaire</translation>
  </message>
  <message>
   <source>Nothing has been changed yet. What must hold is checked again every two seconds.</source>
   <translation>Rien n’a encore été changé. Ce qui doit être rempli est vérifié toutes les deux secondes.</translation>
  </message>
  <message>
   <source>Nothing is in the way.</source>
   <translation>Rien ne s’y oppose.</translation>
  </message>
  <message>
   <source>The sync settings of stores stay here, on the central server.</source>
   <translation>Les réglages de synchronisation des magasins restent ici, sur le serveur central.</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Ce qui change</translation>
  </message>
  <message>
   <source>What must hold</source>
   <translation>Ce qui doit être rempli</translation>
  </message>
  <message>
   <source>{0} gets a full copy of every store, at its next synchronisation.</source>
   <translation>{0} reçoit une copie complète de chaque magasin, à sa prochaine synchronisation.</translation>
  </message>
  <message>
   <source>{0} keeps full copies only where they are set.</source>
   <translation>{0} ne garde des copies complètes que là où elles sont définies.</translation>
  </message>
  <message>
   <source>•  {0}</source>
   <translation>•  {0}</translation>
  </message>
 </context>
 <context>
  <name>CheckList</name>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Facility</source>
   <translation>Établissement</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Make all that are listed visible in the store</source>
   <translation>Rendre visible dans le magasin tout ce qui est listé</translation>
  </message>
  <message>
   <source>Make none that are listed visible in the store</source>
   <translation>Ne rendre visible dans le magasin rien de ce qui est listé</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Not in stock</source>
   <translation>Pas en stock</translation>
  </message>
  <message>
   <source>Not visible</source>
   <translation>Pas visible</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Rien à afficher</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Magasin</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>Tout cocher</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>Tout décocher</translation>
  </message>
  <message>
   <source>Visible</source>
   <translation>Visible</translation>
  </message>
  <message>
   <source>Which are listed</source>
   <translation>Lesquels sont listés</translation>
  </message>
  <message>
   <source>{0}/{1} listed · {2} visible</source>
   <translation>{0}/{1} listés · {2} visibles</translation>
  </message>
 </context>
 <context>
  <name>ChoiceDialog</name>
  <message>
   <source>Search in any column</source>
   <translation>Rechercher dans toutes les colonnes</translation>
  </message>
 </context>
 <context>
  <name>ChoicePage</name>
  <message>
   <source>&amp;Open a datafile</source>
   <translation>&amp;Ouvrir un fichier de données</translation>
  </message>
  <message>
   <source>A central server and a remote site with made-up data, to look around in.</source>
   <translation>Un serveur central et un site distant avec des données inventées, pour se familiariser.</translation>
  </message>
  <message>
   <source>A site that its central server already lists: you need its name and password.</source>
   <translation>Un site déjà inscrit sur son serveur central : il vous faut son nom et son mot de passe.</translation>
  </message>
  <message>
   <source>New &amp;central server</source>
   <translation>Nouveau serveur &amp;central</translation>
  </message>
  <message>
   <source>New &amp;remote site</source>
   <translation>Nouveau site &amp;distant</translation>
  </message>
  <message>
   <source>One that is on this machine, or a database.</source>
   <translation>Un qui est sur cette machine, ou une base de données.</translation>
  </message>
  <message>
   <source>The one that all sites of a network synchronise with.</source>
   <translation>Celui avec lequel tous les sites d’un réseau se synchronisent.</translation>
  </message>
  <message>
   <source>Try the &amp;demo network</source>
   <translation>Essayer le réseau de &amp;démonstration</translation>
  </message>
  <message>
   <source>Two Arrows works on a datafile. Which one will it be?</source>
   <translation>Two Arrows travaille sur un fichier de données. Lequel sera-ce ?</translation>
  </message>
  <message>
   <source>Welcome to Two Arrows</source>
   <translation>Bienvenue dans Two Arrows</translation>
  </message>
 </context>
 <context>
  <name>Closing</name>
  <message>
   <source>&amp;Keep synchronising</source>
   <translation>&amp;Continuer à synchroniser</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Keep synchronising when the window is closed?</source>
   <translation>Continuer à synchroniser quand la fenêtre est fermée ?</translation>
  </message>
  <message>
   <source>Two Arrows then stays in the tray, where its icon shows how synchronisation stands and opens this window again. You are asked only now; Preferences &gt; General has the choice.</source>
   <translation>Two Arrows reste alors dans la zone de notification, où son icône montre l’état de la synchronisation et rouvre cette fenêtre. On ne vous le demande que maintenant ; le choix est dans Préférences &gt; Général.</translation>
  </message>
 </context>
 <context>
  <name>ConditionsPage</name>
  <message>
   <source>&amp;Move</source>
   <translation>&amp;Déplacer</translation>
  </message>
  <message>
   <source>&amp;Nobody enters data in this store until it has moved</source>
   <translation>&amp;Personne ne saisit de données dans ce magasin avant son déplacement</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Conditions</translation>
  </message>
  <message>
   <source>Move it an&amp;yway, and keep the reason in the log</source>
   <translation>Le déplacer &amp;quand même, et garder la raison au journal</translation>
  </message>
  <message>
   <source>Move {0} to {1}</source>
   <translation>Déplacer {0} vers {1}</translation>
  </message>
  <message>
   <source>Nothing has been changed yet. What follows is checked again every two seconds.</source>
   <translation>Rien n’a encore été changé. Ce qui suit est vérifié toutes les deux secondes.</translation>
  </message>
 </context>
 <context>
  <name>ContentsPage</name>
  <message>
   <source>&amp;Make the datafile</source>
   <translation>&amp;Créer le fichier de données</translation>
  </message>
  <message>
   <source>Applying records</source>
   <translation>Application des enregistrements</translation>
  </message>
  <message>
   <source>Choose where the datafile will be</source>
   <translation>Choisissez où sera le fichier de données</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Fichier de données</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exporté</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Enregistrements</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>The file is whole, and was signed with the site's password.</source>
   <translation>Le fichier est entier, et a été signé avec le mot de passe du site.</translation>
  </message>
  <message>
   <source>Use it on one machine only: the first that synchronises becomes this site.</source>
   <translation>Utilisez-le sur une seule machine : la première qui se synchronise devient ce site.</translation>
  </message>
  <message>
   <source>{0} (ID {1})</source>
   <translation>{0} (ID {1})</translation>
  </message>
 </context>
 <context>
  <name>CopiesTable</name>
  <message>
   <source>Go to a cell of Local or Syncs with to see why it is so.</source>
   <translation>Allez sur une cellule de Local ou Synchronise avec pour voir pourquoi elle est ainsi.</translation>
  </message>
  <message>
   <source>Last synced</source>
   <translation>Dernière synchro</translation>
  </message>
  <message>
   <source>Local</source>
   <translation>Local</translation>
  </message>
  <message>
   <source>No other sites</source>
   <translation>Aucun autre site</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Sync &amp;with</source>
   <translation>Synchroniser &amp;avec</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de synchronisation</translation>
  </message>
  <message>
   <source>Sync with</source>
   <translation>Synchroniser avec</translation>
  </message>
  <message>
   <source>Syncs with</source>
   <translation>Synchronise avec</translation>
  </message>
  <message>
   <source>The active copy is always whole</source>
   <translation>La copie active est toujours entière</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
 </context>
 <context>
  <name>Counts</name>
  <message numerus="yes">
   <source>%Ln days ago</source>
   <comment>1 day ago</comment>
   <translation>
    <numerusform>il y a %Ln jour</numerusform>
    <numerusform>il y a %Ln jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours ago</source>
   <comment>1 hour ago</comment>
   <translation>
    <numerusform>il y a %Ln heure</numerusform>
    <numerusform>il y a %Ln heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes ago</source>
   <comment>1 minute ago</comment>
   <translation>
    <numerusform>il y a %Ln minute</numerusform>
    <numerusform>il y a %Ln minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln hours</source>
   <comment>in 1 hour</comment>
   <translation>
    <numerusform>dans %Ln heure</numerusform>
    <numerusform>dans %Ln heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln minutes</source>
   <comment>in 1 minute</comment>
   <translation>
    <numerusform>dans %Ln minute</numerusform>
    <numerusform>dans %Ln minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln seconds</source>
   <comment>in 1 second</comment>
   <translation>
    <numerusform>dans %Ln seconde</numerusform>
    <numerusform>dans %Ln secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} min {1} s</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
 </context>
 <context>
  <name>CreateSite</name>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Create sync site</source>
   <translation>Créer un site de synchronisation</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Syncs with</source>
   <translation>Synchronise avec</translation>
  </message>
 </context>
 <context>
  <name>DemoPage</name>
  <message>
   <source>&amp;Start the demo</source>
   <translation>&amp;Démarrer la démonstration</translation>
  </message>
  <message>
   <source>Made-up data on this machine; nothing leaves it.</source>
   <translation>Données inventées sur cette machine ; rien n’en sort.</translation>
  </message>
  <message>
   <source>The demo network</source>
   <translation>Le réseau de démonstration</translation>
  </message>
  <message>
   <source>Two windows open: the central server with its registered sites, and the remote site General Warehouse with records that wait to be sent. Press the two arrows in its window and watch the number fall.

Making the network takes a moment the first time.</source>
   <translation>Deux fenêtres s’ouvrent : le serveur central avec ses sites inscrits, et le site distant General Warehouse avec des enregistrements en attente d’envoi. Cliquez sur les deux flèches dans sa fenêtre et regardez le nombre baisser.

La création du réseau prend un moment la première fois.</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>&amp;Funder name</source>
   <translation>Nom du &amp;bailleur</translation>
  </message>
  <message>
   <source>From the support database; it cannot be edited here</source>
   <translation>De la base du support ; ne se modifie pas ici</translation>
  </message>
  <message>
   <source>Funder</source>
   <translation>Bailleur</translation>
  </message>
  <message>
   <source>License code</source>
   <translation>Code de licence</translation>
  </message>
  <message>
   <source>Licensed users</source>
   <translation>Utilisateurs sous licence</translation>
  </message>
  <message>
   <source>Several contracts in the support database match.</source>
   <translation>Plusieurs contrats de la base du support correspondent.</translation>
  </message>
  <message>
   <source>Support end date</source>
   <translation>Fin du support</translation>
  </message>
  <message>
   <source>Support start date</source>
   <translation>Début du support</translation>
  </message>
  <message>
   <source>The support contract ended on {0}.</source>
   <translation>Le contrat de support s’est terminé le {0}.</translation>
  </message>
  <message>
   <source>Type a funder and press Tab to search the support database.</source>
   <translation>Tapez un bailleur et Tab pour chercher dans la base du support.</translation>
  </message>
 </context>
 <context>
  <name>DonePage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Terminer</translation>
  </message>
  <message>
   <source>At {0}: synchronise, and work in the store when nothing waits.</source>
   <translation>Sur {0} : synchronisez, et travaillez dans le magasin quand rien n’attend.</translation>
  </message>
  <message>
   <source>First let its device synchronise once more, and put it out of use.</source>
   <translation>Laissez d’abord son appareil se synchroniser une dernière fois, et mettez-le hors service.</translation>
  </message>
  <message>
   <source>It is active on {0} now, and on no other site.</source>
   <translation>Il est actif maintenant sur {0}, et sur aucun autre site.</translation>
  </message>
  <message>
   <source>The central server has all its data: it is safe to work in it.</source>
   <translation>Le serveur central a toutes ses données : on peut y travailler sans risque.</translation>
  </message>
  <message>
   <source>The move is done. Both sites have it in their log.</source>
   <translation>Le déplacement est fait. Les deux sites l’ont dans leur journal.</translation>
  </message>
  <message>
   <source>Then it is safe to work in it there.</source>
   <translation>Alors on peut y travailler sans risque.</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>La suite</translation>
  </message>
  <message>
   <source>You may close this window: what waits is sent without it.</source>
   <translation>Vous pouvez fermer cette fenêtre : ce qui attend est envoyé sans elle.</translation>
  </message>
  <message>
   <source>{0} fetches it at its first synchronisation.</source>
   <translation>{0} le reçoit à sa première synchronisation.</translation>
  </message>
  <message>
   <source>{0} has fetched everything: it is safe to work in the store there.</source>
   <translation>{0} a tout reçu : on peut y travailler dans le magasin sans risque.</translation>
  </message>
  <message>
   <source>{0} has moved</source>
   <translation>{0} a été déplacé</translation>
  </message>
  <message>
   <source>{0} has no store any more: it may be deleted in the list of sites.</source>
   <translation>{0} n’a plus de magasin : il peut être supprimé dans la liste des sites.</translation>
  </message>
  <message>
   <source>{0} stays, for its full copies: {1}.</source>
   <translation>{0} reste, pour ses copies complètes : {1}.</translation>
  </message>
  <message>
   <source>{0} stays, for its other stores: {1}.</source>
   <translation>{0} reste, pour ses autres magasins : {1}.</translation>
  </message>
 </context>
 <context>
  <name>EditWindow</name>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>Continuer la modification</translation>
  </message>
  <message>
   <source>Keep editing takes over those values and keeps what you changed yourself; OK then saves both. Reload drops your changes.</source>
   <translation>Continuer reprend ces valeurs et garde ce que vous avez vous-même changé ; OK enregistre alors les deux. Recharger abandonne vos modifications.</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Recharger</translation>
  </message>
  <message>
   <source>They have not been saved.</source>
   <translation>Elles n’ont pas été enregistrées.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>Add a store to it on the central server.</source>
   <translation>Ajoutez-lui un magasin sur le serveur central.</translation>
  </message>
  <message>
   <source>Ask an administrator to give it under Edit user &gt; Permissions &gt; Admin.</source>
   <translation>Demandez à un administrateur de la donner sous Modifier l’utilisateur &gt; Permissions &gt; Admin.</translation>
  </message>
  <message>
   <source>Check its host, port, name, user and password, and that the server runs.</source>
   <translation>Vérifiez l’hôte, le port, le nom, l’utilisateur et le mot de passe, et que le serveur tourne.</translation>
  </message>
  <message>
   <source>Check its path and your rights.</source>
   <translation>Vérifiez son chemin et vos droits.</translation>
  </message>
  <message>
   <source>Check its path or URL under File &gt; Preferences &gt; General.</source>
   <translation>Vérifiez son chemin ou son URL sous Fichier &gt; Préférences &gt; Général.</translation>
  </message>
  <message>
   <source>Check that the central server runs, and the port in the server URL.</source>
   <translation>Vérifiez que le serveur central tourne, et le port de l’URL du serveur.</translation>
  </message>
  <message>
   <source>Check that the disk is there and that you may read and write the file.</source>
   <translation>Vérifiez que le disque est là et que vous avez le droit de lire et d’écrire le fichier.</translation>
  </message>
  <message>
   <source>Check the URL and this machine's date, or install the server's certificate.</source>
   <translation>Vérifiez l’URL et la date de cette machine, ou installez le certificat du serveur.</translation>
  </message>
  <message>
   <source>Check the folder, your rights and the space on the disk.</source>
   <translation>Vérifiez le dossier, vos droits et la place sur le disque.</translation>
  </message>
  <message>
   <source>Check the host and the port in the server URL.</source>
   <translation>Vérifiez l’hôte et le port de l’URL du serveur.</translation>
  </message>
  <message>
   <source>Check the path, or make one with 'twoarrows init'.</source>
   <translation>Vérifiez le chemin, ou créez-en un avec 'twoarrows init'.</translation>
  </message>
  <message>
   <source>Check the server URL and the site name; nothing was sent.</source>
   <translation>Vérifiez l’URL du serveur et le nom du site ; rien n’a été envoyé.</translation>
  </message>
  <message>
   <source>Check the server URL and this machine's internet connection.</source>
   <translation>Vérifiez l’URL du serveur et la connexion internet de cette machine.</translation>
  </message>
  <message>
   <source>Check the site name: it must match the name on the central server exactly.</source>
   <translation>Vérifiez le nom du site : il doit être exactement celui du serveur central.</translation>
  </message>
  <message>
   <source>Check the table's name and the ID; upper and lower case matter.</source>
   <translation>Vérifiez le nom de la table et l’ID ; majuscules et minuscules comptent.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .2a and was made by Two Arrows.</source>
   <translation>Choisissez un fichier qui se termine par .2a et créé par Two Arrows.</translation>
  </message>
  <message>
   <source>Choose another file, or make a new datafile.</source>
   <translation>Choisissez un autre fichier, ou créez un nouveau fichier de données.</translation>
  </message>
  <message>
   <source>Choose another name; an existing file is never overwritten.</source>
   <translation>Choisissez un autre nom ; un fichier existant n’est jamais écrasé.</translation>
  </message>
  <message>
   <source>Choose another port, or end the other program.</source>
   <translation>Choisissez un autre port, ou fermez l’autre programme.</translation>
  </message>
  <message>
   <source>Choose two other records, or edit them one by one; nothing was changed.</source>
   <translation>Choisissez deux autres enregistrements, ou modifiez-les un par un ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>Close what has it open, or remove that folder to have it made anew.</source>
   <translation>Fermez ce qui l’utilise, ou supprimez ce dossier pour qu’il soit refait.</translation>
  </message>
  <message>
   <source>Close what has it open, remove it to have it made anew, or choose a folder with --dir.</source>
   <translation>Fermez ce qui l’utilise, supprimez-le pour qu’il soit refait, ou choisissez un dossier avec --dir.</translation>
  </message>
  <message>
   <source>Correct it; nothing was changed.</source>
   <translation>Corrigez-le ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>Correct the value; nothing was saved.</source>
   <translation>Corrigez la valeur ; rien n’a été enregistré.</translation>
  </message>
  <message>
   <source>Do it in the central server's datafile.</source>
   <translation>Faites-le dans le fichier de données du serveur central.</translation>
  </message>
  <message>
   <source>Edit it where it belongs; nothing was changed.</source>
   <translation>Modifiez-le là où il appartient ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>Free some space; what was not yet saved is tried again.</source>
   <translation>Libérez de la place ; ce qui n’était pas encore enregistré est réessayé.</translation>
  </message>
  <message>
   <source>Give a password.</source>
   <translation>Donnez un mot de passe.</translation>
  </message>
  <message>
   <source>Give another user who is not disabled the permission Edit users first.</source>
   <translation>Donnez d’abord la permission Modifier les utilisateurs à un autre utilisateur qui n’est pas désactivé.</translation>
  </message>
  <message>
   <source>Give each site a name of its own: it is what the site logs in with.</source>
   <translation>Donnez à chaque site un nom à lui : c’est avec lui que le site se connecte.</translation>
  </message>
  <message>
   <source>Give it a value; nothing was saved.</source>
   <translation>Donnez-lui une valeur ; rien n’a été enregistré.</translation>
  </message>
  <message>
   <source>If this device replaces it, press Reset beside Hardware ID in the site's window on the central server.</source>
   <translation>Si cet appareil le remplace, cliquez sur Réinitialiser à côté de l’ID matériel dans la fenêtre du site sur le serveur central.</translation>
  </message>
  <message>
   <source>Install Node.js 18 or later, or leave it to the built-in HTTP client.</source>
   <translation>Installez Node.js 18 ou plus récent, ou laissez faire le client HTTP intégré.</translation>
  </message>
  <message>
   <source>Install it with: pip install 'twoarrows[postgresql]'.</source>
   <translation>Installez-le avec : pip install 'twoarrows[postgresql]'.</translation>
  </message>
  <message>
   <source>Install one, on Debian with: apt-get install fonts-dejavu-core.</source>
   <translation>Installez-en une, sur Debian avec : apt-get install fonts-dejavu-core.</translation>
  </message>
  <message>
   <source>It cannot be deleted from its own datafile.</source>
   <translation>Il ne peut pas être supprimé depuis son propre fichier de données.</translation>
  </message>
  <message>
   <source>It is started again; if it stays so, switch it off in the Preferences.</source>
   <translation>Il redémarre ; si cela continue, désactivez-le dans les Préférences.</translation>
  </message>
  <message>
   <source>It is started again; see the log for the cause.</source>
   <translation>Il redémarre ; voyez la cause dans le journal.</translation>
  </message>
  <message>
   <source>It is tried again in a little while.</source>
   <translation>Nouvel essai dans un petit moment.</translation>
  </message>
  <message>
   <source>It is tried again; if it stays so, a device between the two may change the traffic.</source>
   <translation>Nouvel essai ; si cela continue, un appareil entre les deux modifie peut-être le trafic.</translation>
  </message>
  <message>
   <source>It is tried again; the cause is in the central server's log.</source>
   <translation>Nouvel essai ; la cause est dans le journal du serveur central.</translation>
  </message>
  <message>
   <source>It was applied meanwhile, or replaced by a newer version: look at the list again.</source>
   <translation>Il a été appliqué entre-temps, ou remplacé par une version plus récente : regardez la liste à nouveau.</translation>
  </message>
  <message>
   <source>Its administrator must clear that; nothing was lost, and it is tried again.</source>
   <translation>Son administrateur doit l’effacer ; rien n’a été perdu, et il y aura un nouvel essai.</translation>
  </message>
  <message>
   <source>Let the sites synchronise until nothing waits, or override it with a reason.</source>
   <translation>Laissez les sites se synchroniser jusqu’à ce que rien n’attende, ou passez outre avec une raison.</translation>
  </message>
  <message>
   <source>Line {line} of {path} cannot be imported: {reason}.</source>
   <translation>La ligne {line} de {path} ne peut pas être importée : {reason}.</translation>
  </message>
  <message>
   <source>Look at the list of users; users are disabled, never deleted.</source>
   <translation>Regardez la liste des utilisateurs ; les utilisateurs sont désactivés, jamais supprimés.</translation>
  </message>
  <message>
   <source>Look at the new values, then decide which to keep; nothing was overwritten.</source>
   <translation>Regardez les nouvelles valeurs, puis décidez lesquelles garder ; rien n’a été écrasé.</translation>
  </message>
  <message>
   <source>Look at the screenshots and the log in {path}.</source>
   <translation>Regardez les captures d’écran et le journal dans {path}.</translation>
  </message>
  <message>
   <source>Make another site the primary server first: 'twoarrows site primary'.</source>
   <translation>Faites d’abord d’un autre site le serveur primaire : 'twoarrows site primary'.</translation>
  </message>
  <message>
   <source>Make one with: twoarrows init central --test-api.</source>
   <translation>Créez-en un avec : twoarrows init central --test-api.</translation>
  </message>
  <message>
   <source>Make the folder first, or choose another place for the datafile.</source>
   <translation>Créez d’abord le dossier, ou choisissez une autre place pour le fichier de données.</translation>
  </message>
  <message>
   <source>Name a CSV file or a database under File &gt; Preferences &gt; General.</source>
   <translation>Nommez un fichier CSV ou une base de données sous Fichier &gt; Préférences &gt; Général.</translation>
  </message>
  <message>
   <source>No font is installed on this machine, so no text could be drawn.</source>
   <translation>Aucune police n’est installée sur cette machine : aucun texte ne pourrait être dessiné.</translation>
  </message>
  <message>
   <source>No site can be made from {path}: {reason}.</source>
   <translation>Aucun site ne peut être fait à partir de {path} : {reason}.</translation>
  </message>
  <message>
   <source>No support database is named here.</source>
   <translation>Aucune base du support n’est nommée ici.</translation>
  </message>
  <message>
   <source>Nobody would be left who may edit users.</source>
   <translation>Il ne resterait personne qui puisse modifier les utilisateurs.</translation>
  </message>
  <message>
   <source>Node.js cannot be used: {reason}.</source>
   <translation>Node.js ne peut pas être utilisé : {reason}.</translation>
  </message>
  <message>
   <source>Nothing was changed. Send the log file to your support.</source>
   <translation>Rien n’a été changé. Envoyez le fichier journal à votre support.</translation>
  </message>
  <message>
   <source>Nothing was changed; synchronise as usual.</source>
   <translation>Rien n’a été changé ; synchronisez comme d’habitude.</translation>
  </message>
  <message>
   <source>Nothing was exchanged. If it is to stay so, realign this site in the navigator or by 'twoarrows sync --after-restore': all its data is sent again, then it is rebuilt.</source>
   <translation>Rien n’a été échangé. Si cela doit rester ainsi, réalignez ce site dans le navigateur ou par 'twoarrows sync --after-restore' : toutes ses données sont renvoyées, puis il est reconstruit.</translation>
  </message>
  <message>
   <source>Nothing was exchanged. If this is the one to go on with, realign it in the navigator or by 'twoarrows sync --after-restore': it is rebuilt from the central server, and nothing unsent is lost.</source>
   <translation>Rien n’a été échangé. Si c’est avec celui-ci qu’il faut continuer, réalignez-le dans le navigateur ou par 'twoarrows sync --after-restore' : il est reconstruit depuis le serveur central, et rien de non envoyé n’est perdu.</translation>
  </message>
  <message>
   <source>Nothing was imported. Correct the line, or import the others with --keep-going.</source>
   <translation>Rien n’a été importé. Corrigez la ligne, ou importez les autres avec --keep-going.</translation>
  </message>
  <message>
   <source>Nothing was made. Ask the central server's administrator for a new site export.</source>
   <translation>Rien n’a été fait. Demandez à l’administrateur du serveur central un nouvel export de site.</translation>
  </message>
  <message>
   <source>Nothing was unlocked; type the authorisation code again.</source>
   <translation>Rien n’a été déverrouillé ; tapez le code d’autorisation à nouveau.</translation>
  </message>
  <message>
   <source>Port {port} on {host} is used by another program.</source>
   <translation>Le port {port} de {host} est utilisé par un autre programme.</translation>
  </message>
  <message>
   <source>PostgreSQL datafiles need a driver that is not installed here.</source>
   <translation>Les fichiers de données PostgreSQL demandent un pilote qui n’est pas installé ici.</translation>
  </message>
  <message>
   <source>Press Unblock site in its window on the central server.</source>
   <translation>Cliquez sur Débloquer le site dans sa fenêtre sur le serveur central.</translation>
  </message>
  <message>
   <source>Put the password alone on its first line, or give - to read it from standard input.</source>
   <translation>Mettez le mot de passe seul sur sa première ligne, ou donnez - pour le lire de l’entrée standard.</translation>
  </message>
  <message>
   <source>Remove its stores first; they go to the central server.</source>
   <translation>Retirez d’abord ses magasins ; ils vont au serveur central.</translation>
  </message>
  <message>
   <source>Restore the latest backup, or initialise the site again from its central server.</source>
   <translation>Restaurez la dernière sauvegarde, ou initialisez le site à nouveau depuis son serveur central.</translation>
  </message>
  <message>
   <source>See the sites there are with 'twoarrows site list'.</source>
   <translation>Voyez les sites avec 'twoarrows site list'.</translation>
  </message>
  <message>
   <source>See the stores there are with 'twoarrows store list'.</source>
   <translation>Voyez les magasins avec 'twoarrows store list'.</translation>
  </message>
  <message>
   <source>Set one with 'twoarrows unlock-code set'.</source>
   <translation>Définissez-en un avec 'twoarrows unlock-code set'.</translation>
  </message>
  <message>
   <source>Set the same password here and on the central server.</source>
   <translation>Définissez le même mot de passe ici et sur le serveur central.</translation>
  </message>
  <message>
   <source>Set the server URL, the site name and the password.</source>
   <translation>Définissez l’URL du serveur, le nom du site et le mot de passe.</translation>
  </message>
  <message>
   <source>Site {site} does not become the primary server: {reasons}.</source>
   <translation>Le site {site} ne devient pas le serveur primaire : {reasons}.</translation>
  </message>
  <message>
   <source>Site {site} has no store.</source>
   <translation>Le site {site} n’a pas de magasin.</translation>
  </message>
  <message>
   <source>Site {site} is blocked after too many failed log-ins.</source>
   <translation>Le site {site} est bloqué après trop de connexions échouées.</translation>
  </message>
  <message>
   <source>Site {site} is the primary server, where central data is edited.</source>
   <translation>Le site {site} est le serveur primaire, où les données centrales sont modifiées.</translation>
  </message>
  <message>
   <source>Site {site} is the site of this datafile.</source>
   <translation>Le site {site} est le site de ce fichier de données.</translation>
  </message>
  <message>
   <source>Site {site} still has stores: {stores}.</source>
   <translation>Le site {site} a encore des magasins : {stores}.</translation>
  </message>
  <message>
   <source>Somebody may have deleted it: look at the list of sites.</source>
   <translation>Quelqu’un l’a peut-être supprimé : regardez la liste des sites.</translation>
  </message>
  <message>
   <source>Somebody may have deleted it: look at the list of stores.</source>
   <translation>Quelqu’un l’a peut-être supprimé : regardez la liste des magasins.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong: {reason}.</source>
   <translation>Quelque chose d’inattendu s’est produit : {reason}.</translation>
  </message>
  <message>
   <source>Start it in a desktop session, or use the command line ('twoarrows --help').</source>
   <translation>Lancez-le dans une session de bureau, ou utilisez la ligne de commande ('twoarrows --help').</translation>
  </message>
  <message>
   <source>Store {store} is not moved to site {site}: {reasons}.</source>
   <translation>Le magasin {store} n’est pas déplacé vers le site {site} : {reasons}.</translation>
  </message>
  <message>
   <source>Synchronisation is disabled on the central server: {reason}.</source>
   <translation>La synchronisation est désactivée sur le serveur central : {reason}.</translation>
  </message>
  <message>
   <source>The Node HTTP client failed: {reason}.</source>
   <translation>Le client HTTP de Node a échoué : {reason}.</translation>
  </message>
  <message>
   <source>The answer of {url} was incomplete or not understood: {reason}.</source>
   <translation>La réponse de {url} était incomplète ou incomprise : {reason}.</translation>
  </message>
  <message>
   <source>The central server is busy with an earlier synchronisation of this site.</source>
   <translation>Le serveur central est occupé par une synchronisation antérieure de ce site.</translation>
  </message>
  <message>
   <source>The central server is still working on what was sent after {seconds} seconds.</source>
   <translation>Le serveur central travaille encore sur ce qui a été envoyé après {seconds} secondes.</translation>
  </message>
  <message>
   <source>The central server knows no site named {site}.</source>
   <translation>Le serveur central ne connaît aucun site nommé {site}.</translation>
  </message>
  <message>
   <source>The central server knows site {site} on another device.</source>
   <translation>Le serveur central connaît le site {site} sur un autre appareil.</translation>
  </message>
  <message>
   <source>The central server's datafile is older than what it has already exchanged with site {site}: it was restored from a backup.</source>
   <translation>Le fichier de données du serveur central est plus ancien que ce qu’il a déjà échangé avec le site {site} : il a été restauré d’une sauvegarde.</translation>
  </message>
  <message>
   <source>The certificate of {url} is not trusted: {reason}.</source>
   <translation>Le certificat de {url} n’est pas reconnu : {reason}.</translation>
  </message>
  <message>
   <source>The code is invalid.</source>
   <translation>Le code n’est pas valable.</translation>
  </message>
  <message>
   <source>The database {path} cannot be reached: {reason}.</source>
   <translation>La base de données {path} est injoignable : {reason}.</translation>
  </message>
  <message>
   <source>The datafile {path} cannot be opened: {reason}.</source>
   <translation>Le fichier de données {path} ne peut pas être ouvert : {reason}.</translation>
  </message>
  <message>
   <source>The datafile {path} is being written by another program for too long.</source>
   <translation>Un autre programme écrit depuis trop longtemps dans le fichier de données {path}.</translation>
  </message>
  <message>
   <source>The datafile {path} is damaged: {reason}.</source>
   <translation>Le fichier de données {path} est endommagé : {reason}.</translation>
  </message>
  <message>
   <source>The datafile {path} was made by a later version of Two Arrows.</source>
   <translation>Le fichier de données {path} a été créé par une version plus récente de Two Arrows.</translation>
  </message>
  <message>
   <source>The demo did not end as it should: {reason}.</source>
   <translation>La démonstration ne s’est pas terminée comme elle devait : {reason}.</translation>
  </message>
  <message>
   <source>The demo network in {path} cannot be used: {reason}.</source>
   <translation>Le réseau de démonstration dans {path} ne peut pas être utilisé : {reason}.</translation>
  </message>
  <message>
   <source>The desktop program cannot start: {reason}.</source>
   <translation>Le programme de bureau ne peut pas démarrer : {reason}.</translation>
  </message>
  <message>
   <source>The disk that holds {path} is full.</source>
   <translation>Le disque qui contient {path} est plein.</translation>
  </message>
  <message>
   <source>The file {path} cannot be read: {reason}.</source>
   <translation>Le fichier {path} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>The file {path} cannot be written: {reason}.</source>
   <translation>Le fichier {path} ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>Le dossier {path} n’existe pas.</translation>
  </message>
  <message>
   <source>The last synchronisation did not find that a datafile was restored.</source>
   <translation>La dernière synchronisation n’a pas trouvé de fichier de données restauré.</translation>
  </message>
  <message>
   <source>The link may be slow: it is tried again with smaller batches.</source>
   <translation>Le lien est peut-être lent : nouvel essai avec des lots plus petits.</translation>
  </message>
  <message>
   <source>The name {host} was not found.</source>
   <translation>Le nom {host} n’a pas été trouvé.</translation>
  </message>
  <message>
   <source>The password file {path} cannot be used: {reason}.</source>
   <translation>Le fichier de mot de passe {path} ne peut pas être utilisé : {reason}.</translation>
  </message>
  <message>
   <source>The password is empty.</source>
   <translation>Le mot de passe est vide.</translation>
  </message>
  <message>
   <source>The password of site {site} is wrong.</source>
   <translation>Le mot de passe du site {site} est faux.</translation>
  </message>
  <message>
   <source>The received record {held} is no longer held back.</source>
   <translation>L’enregistrement reçu {held} n’est plus retenu.</translation>
  </message>
  <message>
   <source>The record {record_id} of table {table} is not valid: {reason}.</source>
   <translation>L’enregistrement {record_id} de la table {table} n’est pas valable : {reason}.</translation>
  </message>
  <message>
   <source>The record {record_id} of table {table} may not be edited here: {reason}.</source>
   <translation>L’enregistrement {record_id} de la table {table} ne peut pas être modifié ici : {reason}.</translation>
  </message>
  <message>
   <source>The record {remove} of table {table} cannot be merged into {keep}: {reason}.</source>
   <translation>L’enregistrement {remove} de la table {table} ne peut pas être fusionné dans {keep} : {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} does not answer: {reason}.</source>
   <translation>Le serveur à {url} ne répond pas : {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} failed: {reason}.</source>
   <translation>Le serveur à {url} a échoué : {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} is not the one this datafile belongs to: {reason}.</source>
   <translation>Le serveur à {url} n’est pas celui auquel ce fichier de données appartient : {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} took too long to answer.</source>
   <translation>Le serveur à {url} a mis trop de temps à répondre.</translation>
  </message>
  <message>
   <source>The server process ended: {reason}.</source>
   <translation>Le processus du serveur s’est arrêté : {reason}.</translation>
  </message>
  <message>
   <source>The support database {source} cannot be read: {reason}.</source>
   <translation>La base du support {source} ne peut pas être lue : {reason}.</translation>
  </message>
  <message>
   <source>The synchronisation was stopped.</source>
   <translation>La synchronisation a été arrêtée.</translation>
  </message>
  <message>
   <source>The test API is offered on a datafile that was made for tests alone.</source>
   <translation>L’API de test n’est offerte que sur un fichier de données fait pour des tests.</translation>
  </message>
  <message>
   <source>The user name or the password is wrong.</source>
   <translation>Le nom d’utilisateur ou le mot de passe est faux.</translation>
  </message>
  <message>
   <source>There is already a file at {path}.</source>
   <translation>Il y a déjà un fichier à {path}.</translation>
  </message>
  <message>
   <source>There is already a site named {name} (ID {site_id}).</source>
   <translation>Il y a déjà un site nommé {name} (ID {site_id}).</translation>
  </message>
  <message>
   <source>There is no datafile at {path}.</source>
   <translation>Il n’y a pas de fichier de données à {path}.</translation>
  </message>
  <message>
   <source>There is no record {record_id} in table {table}.</source>
   <translation>Il n’y a pas d’enregistrement {record_id} dans la table {table}.</translation>
  </message>
  <message>
   <source>There is no site {site} in this datafile.</source>
   <translation>Il n’y a pas de site {site} dans ce fichier de données.</translation>
  </message>
  <message>
   <source>There is no store {store} in this datafile.</source>
   <translation>Il n’y a pas de magasin {store} dans ce fichier de données.</translation>
  </message>
  <message>
   <source>There is no user {user} in this datafile.</source>
   <translation>Il n’y a pas d’utilisateur {user} dans ce fichier de données.</translation>
  </message>
  <message>
   <source>This datafile has no authorisation code yet.</source>
   <translation>Ce fichier de données n’a pas encore de code d’autorisation.</translation>
  </message>
  <message>
   <source>This datafile has no server to synchronise with: {reason}.</source>
   <translation>Ce fichier de données n’a pas de serveur avec lequel synchroniser : {reason}.</translation>
  </message>
  <message>
   <source>This datafile is being synchronised by another program.</source>
   <translation>Un autre programme synchronise ce fichier de données.</translation>
  </message>
  <message>
   <source>This datafile is older than what site {site} has already exchanged: it was restored from a backup, or another copy of it is in use.</source>
   <translation>Ce fichier de données est plus ancien que ce que le site {site} a déjà échangé : il a été restauré d’une sauvegarde, ou une autre copie en est utilisée.</translation>
  </message>
  <message>
   <source>This datafile is the central server's.</source>
   <translation>Ce fichier de données est celui du serveur central.</translation>
  </message>
  <message>
   <source>This is only possible on a remote site.</source>
   <translation>Possible seulement sur un site distant.</translation>
  </message>
  <message>
   <source>This is only possible on the central server.</source>
   <translation>Possible seulement sur le serveur central.</translation>
  </message>
  <message>
   <source>This site's version does not go with the central server's: {reason}.</source>
   <translation>La version de ce site ne va pas avec celle du serveur central : {reason}.</translation>
  </message>
  <message>
   <source>Too many failed attempts.</source>
   <translation>Trop d’essais échoués.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, close the other program that uses the datafile.</source>
   <translation>Réessayez ; si cela continue, fermez l’autre programme qui utilise le fichier de données.</translation>
  </message>
  <message>
   <source>Type both again; mind the Caps Lock key.</source>
   <translation>Tapez les deux à nouveau ; attention à la touche Verr Maj.</translation>
  </message>
  <message>
   <source>Update Two Arrows; the datafile was not touched.</source>
   <translation>Mettez Two Arrows à jour ; le fichier de données n’a pas été touché.</translation>
  </message>
  <message>
   <source>Update the older one of the two.</source>
   <translation>Mettez à jour le plus ancien des deux.</translation>
  </message>
  <message>
   <source>Wait until that synchronisation has ended.</source>
   <translation>Attendez la fin de cette synchronisation.</translation>
  </message>
  <message>
   <source>Wait {seconds} seconds before the next one.</source>
   <translation>Attendez {seconds} secondes avant le prochain.</translation>
  </message>
  <message>
   <source>What answers at {url} is not a central server: {reason}.</source>
   <translation>Ce qui répond à {url} n’est pas un serveur central : {reason}.</translation>
  </message>
  <message>
   <source>What was acknowledged until then is safe.</source>
   <translation>Ce qui était confirmé jusque-là est en sûreté.</translation>
  </message>
  <message>
   <source>What was sent is safe there; the rest follows at the next synchronisation.</source>
   <translation>Ce qui est envoyé y est en sûreté ; le reste suit à la prochaine synchronisation.</translation>
  </message>
  <message>
   <source>Write it like https://central.example.org or http://192.168.1.10:2048.</source>
   <translation>Écrivez-la comme https://central.example.org ou http://192.168.1.10:2048.</translation>
  </message>
  <message>
   <source>{field} is empty.</source>
   <translation>{field} est vide.</translation>
  </message>
  <message>
   <source>{field}: {reason}.</source>
   <translation>{field} : {reason}.</translation>
  </message>
  <message>
   <source>{path} is not a Two Arrows datafile.</source>
   <translation>{path} n’est pas un fichier de données Two Arrows.</translation>
  </message>
  <message>
   <source>{url} is not the URL of a server: {reason}.</source>
   <translation>{url} n’est pas l’URL d’un serveur : {reason}.</translation>
  </message>
  <message>
   <source>{user} lacks the permission {permission}.</source>
   <translation>Il manque à {user} la permission {permission}.</translation>
  </message>
  <message>
   <source>{what} was changed by {user} while you were editing it: {changes}.</source>
   <translation>{what} a été modifié par {user} pendant que vous le modifiiez : {changes}.</translation>
  </message>
 </context>
 <context>
  <name>ExportedPage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Terminer</translation>
  </message>
  <message>
   <source>1.  Carry it to the site's machine, and guard it as the data in it.</source>
   <translation>1.  Portez-le à la machine du site, et gardez-le comme les données qu’il contient.</translation>
  </message>
  <message>
   <source>2.  There choose Synchronisation, Site import, or New remote site in the first window.</source>
   <translation>2.  Là, choisissez Synchronisation, Import de site, ou Nouveau site distant dans la première fenêtre.</translation>
  </message>
  <message>
   <source>3.  Delete it. Only the newest export of a site can be used, and once.</source>
   <translation>3.  Supprimez-le. Seul l’export le plus récent d’un site peut servir, et une seule fois.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>Signé avec</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>The file holds all that the site starts with.</source>
   <translation>Le fichier contient tout ce avec quoi le site commence.</translation>
  </message>
  <message>
   <source>What to do with it</source>
   <translation>Qu’en faire</translation>
  </message>
  <message>
   <source>the password of {0}</source>
   <translation>le mot de passe de {0}</translation>
  </message>
  <message>
   <source>{0} was exported</source>
   <translation>{0} a été exporté</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message numerus="yes">
   <source>%Ln rows exported to {0}.</source>
   <comment>1 row exported to {0}.</comment>
   <translation>
    <numerusform>%Ln ligne exportée vers {0}.</numerusform>
    <numerusform>%Ln lignes exportées vers {0}.</numerusform>
   </translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Classeur Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Page {0} sur {1}</translation>
  </message>
 </context>
 <context>
  <name>FilePage</name>
  <message>
   <source>&amp;Export</source>
   <translation>&amp;Exporter</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>Choose where the file will be</source>
   <translation>Choisissez où sera le fichier</translation>
  </message>
  <message>
   <source>Export {0}</source>
   <translation>Exporter {0}</translation>
  </message>
  <message>
   <source>It is checked, and signs the file</source>
   <translation>Il est vérifié, et signe le fichier</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Site &amp;password</source>
   <translation>&amp;Mot de passe du site</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Magasins</translation>
  </message>
  <message>
   <source>The file is signed with the site's password, which is needed again where it is imported.</source>
   <translation>Le fichier est signé avec le mot de passe du site, qu’il faut à nouveau là où on l’importe.</translation>
  </message>
  <message>
   <source>Writing records</source>
   <translation>Écriture des enregistrements</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>&amp;From</source>
   <translation>&amp;De</translation>
  </message>
  <message>
   <source>&amp;to</source>
   <translation>&amp;à</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>Tous les événements</translation>
  </message>
  <message>
   <source>All users</source>
   <translation>Tous les utilisateurs</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>From day</source>
   <translation>Du jour</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search in text and values</source>
   <translation>Rechercher dans le texte et les valeurs</translation>
  </message>
  <message>
   <source>To day</source>
   <translation>Jusqu’au jour</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Utilisateur</translation>
  </message>
 </context>
 <context>
  <name>GeneralForm</name>
  <message>
   <source>&amp;Disabled: nobody can log in to it</source>
   <translation>&amp;Désactivé : personne ne peut s’y connecter</translation>
  </message>
  <message>
   <source>&amp;Mode</source>
   <translation>&amp;Mode</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>&amp;Type</source>
   <translation>&amp;Type</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address, line 2</source>
   <translation>Adresse, ligne 2</translation>
  </message>
  <message>
   <source>C&amp;ode</source>
   <translation>C&amp;ode</translation>
  </message>
  <message>
   <source>C&amp;ustomer</source>
   <translation>C&amp;lient</translation>
  </message>
  <message>
   <source>Charge code</source>
   <translation>Code d’imputation</translation>
  </message>
  <message>
   <source>Checked: transactions can be entered here. Unchecked: they cannot. Master data is entered on the primary server alone</source>
   <translation>Coché : des transactions peuvent être saisies ici. Décoché : non. Les données de base sont saisies sur le serveur primaire seul</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Given automatically; it never changes</source>
   <translation>Donné automatiquement ; ne change jamais</translation>
  </message>
  <message>
   <source>Hardware ID</source>
   <translation>ID matériel</translation>
  </message>
  <message>
   <source>It goes by being added to another site</source>
   <translation>Il part quand on l’ajoute à un autre site</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>Créé le</translation>
  </message>
  <message>
   <source>Name, as customer and supplier</source>
   <translation>Nom, comme client et fournisseur</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>Not of the site that this datafile belongs to</source>
   <translation>Ce n’est pas le site auquel ce fichier de données appartient</translation>
  </message>
  <message>
   <source>On &amp;hold</source>
   <translation>En &amp;suspens</translation>
  </message>
  <message>
   <source>Only one site may be the Open mSupply central server</source>
   <translation>Un seul site peut être le serveur central Open mSupply</translation>
  </message>
  <message>
   <source>Only the site that this datafile belongs to can be active on it</source>
   <translation>Seul le site auquel ce fichier de données appartient peut y être actif</translation>
  </message>
  <message>
   <source>Only where the usual way fails on a cellular link</source>
   <translation>Seulement là où la voie habituelle échoue sur un lien cellulaire</translation>
  </message>
  <message>
   <source>Open mSupply central server &amp;URL</source>
   <translation>&amp;URL du serveur central Open mSupply</translation>
  </message>
  <message>
   <source>Open mSupply central server settings</source>
   <translation>Réglages du serveur central Open mSupply</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nom du site</translation>
  </message>
  <message>
   <source>Site ID</source>
   <translation>ID du site</translation>
  </message>
  <message>
   <source>Site c&amp;ode</source>
   <translation>C&amp;ode du site</translation>
  </message>
  <message>
   <source>Site is Open mSupply &amp;central server</source>
   <translation>Le site est le serveur &amp;central Open mSupply</translation>
  </message>
  <message>
   <source>Site is active on this datafile</source>
   <translation>Le site est actif sur ce fichier de données</translation>
  </message>
  <message>
   <source>Store ID</source>
   <translation>ID du magasin</translation>
  </message>
  <message>
   <source>Supplie&amp;r</source>
   <translation>&amp;Fournisseur</translation>
  </message>
  <message>
   <source>The central server's type cannot change</source>
   <translation>Le type du serveur central ne peut pas changer</translation>
  </message>
  <message>
   <source>The record of its name has not arrived yet</source>
   <translation>L’enregistrement de son nom n’est pas encore arrivé</translation>
  </message>
  <message>
   <source>This datafile's own site does not log in</source>
   <translation>Le site de ce fichier de données ne se connecte pas lui-même</translation>
  </message>
  <message>
   <source>This site has synchronised: it stops until its name there is the same.</source>
   <translation>Ce site s’est synchronisé : il s’arrête tant que son nom n’y est pas le même.</translation>
  </message>
  <message>
   <source>This site has synchronised: it stops until its password there is the same.</source>
   <translation>Ce site s’est synchronisé : il s’arrête tant que son mot de passe n’y est pas le même.</translation>
  </message>
  <message>
   <source>Updated by the site itself when it synchronises</source>
   <translation>Mis à jour par le site lui-même quand il se synchronise</translation>
  </message>
  <message>
   <source>Use JS Node HTTP client (not recommended)</source>
   <translation>Utiliser le client HTTP JS Node (déconseillé)</translation>
  </message>
  <message>
   <source>Web site</source>
   <translation>Site web</translation>
  </message>
  <message>
   <source>What the site logs in with</source>
   <translation>Ce avec quoi le site se connecte</translation>
  </message>
  <message>
   <source>What the store is called in every record; never changes</source>
   <translation>Comment le magasin s’appelle dans chaque enregistrement ; ne change jamais</translation>
  </message>
  <message>
   <source>When the store was made; never changes</source>
   <translation>Quand le magasin a été créé ; ne change jamais</translation>
  </message>
 </context>
 <context>
  <name>GeneralPage</name>
  <message>
   <source>&amp;Keep synchronising when the window is closed</source>
   <translation>&amp;Continuer à synchroniser quand la fenêtre est fermée</translation>
  </message>
  <message>
   <source>&amp;Start when I log in, in the tray</source>
   <translation>&amp;Démarrer à l’ouverture de session, dans la zone de notification</translation>
  </message>
  <message>
   <source>&amp;Tell me on the desktop when synchronisation fails</source>
   <translation>Me &amp;prévenir sur le bureau quand la synchronisation échoue</translation>
  </message>
  <message>
   <source>A CSV file or the URL of a database</source>
   <translation>Un fichier CSV ou l’URL d’une base de données</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Créé</translation>
  </message>
  <message>
   <source>Data file</source>
   <translation>Fichier de données</translation>
  </message>
  <message>
   <source>Days after which records that wait to be sent are shown in orange</source>
   <translation>Jours après lesquels les enregistrements en attente d’envoi sont affichés en orange</translation>
  </message>
  <message>
   <source>Days after which they are red, and a site not heard of is orange in reports</source>
   <translation>Jours après lesquels ils sont rouges, et un site sans nouvelles est orange dans les rapports</translation>
  </message>
  <message>
   <source>Days without synchronisation after which a site is shown in red</source>
   <translation>Jours sans synchronisation après lesquels un site est affiché en rouge</translation>
  </message>
  <message>
   <source>In the background</source>
   <translation>En arrière-plan</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <source>Once for each trouble, at most three times a day</source>
   <translation>Une fois par incident, au plus trois fois par jour</translation>
  </message>
  <message>
   <source>Seconds without a sign of the server after which an attempt is given up</source>
   <translation>Secondes sans signe du serveur après lesquelles un essai est abandonné</translation>
  </message>
  <message>
   <source>Ser&amp;ver may be silent for</source>
   <translation>Le ser&amp;veur peut se taire pendant</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Sites are &amp;late after</source>
   <translation>Les sites sont en &amp;retard après</translation>
  </message>
  <message>
   <source>Support &amp;database</source>
   <translation>&amp;Base de données du support</translation>
  </message>
  <message>
   <source>Support contracts</source>
   <translation>Contrats de support</translation>
  </message>
  <message>
   <source>This datafile</source>
   <translation>Ce fichier de données</translation>
  </message>
  <message>
   <source>This desktop has no tray for the icon</source>
   <translation>Ce bureau n’a pas de zone de notification pour l’icône</translation>
  </message>
  <message>
   <source>Wai&amp;ting records are orange after</source>
   <translation>Ce qui at&amp;tend est orange après</translation>
  </message>
  <message>
   <source>Where the funders and licences of sites are looked up; only read</source>
   <translation>Où sont cherchés les bailleurs et licences des sites ; seulement lue</translation>
  </message>
  <message>
   <source>and &amp;red after</source>
   <translation>et &amp;rouge après</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message numerus="yes">
   <source>days</source>
   <comment>day</comment>
   <translation>
    <numerusform>jour</numerusform>
    <numerusform>jours</numerusform>
   </translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
 </context>
 <context>
  <name>Generating</name>
  <message numerus="yes">
   <source>%Ln records were queued; they are sent at the next synchronisation.</source>
   <comment>1 record was queued; it is sent at the next synchronisation.</comment>
   <translation>
    <numerusform>%Ln enregistrement a été mis en file d’attente ; il sera envoyé à la prochaine synchronisation.</numerusform>
    <numerusform>%Ln enregistrements ont été mis en file d’attente ; ils seront envoyés à la prochaine synchronisation.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records would be queued that do not wait already.</source>
   <comment>1 record would be queued that does not wait already.</comment>
   <translation>
    <numerusform>%Ln enregistrement serait mis en file d’attente qui n’y est pas déjà.</numerusform>
    <numerusform>%Ln enregistrements seraient mis en file d’attente qui n’y sont pas déjà.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Existing</source>
   <translation>&amp;Existant</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Nouveau</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Existing: store data only. {0}</source>
   <translation>Existant : données de magasin seulement. {0}</translation>
  </message>
  <message>
   <source>Generate the sync records of this site?</source>
   <translation>Générer les enregistrements de synchronisation de ce site ?</translation>
  </message>
  <message>
   <source>New: sync records for system and transactional data, everything that is needed to initialise a new datafile. {0}</source>
   <translation>Nouveau : enregistrements pour les données de système et de transactions, tout ce qu’il faut pour initialiser un nouveau fichier de données. {0}</translation>
  </message>
  <message>
   <source>The data of the stores that are active on this site is sent to the central server again, to refresh its copy. {0}</source>
   <translation>Les données des magasins actifs sur ce site sont renvoyées au serveur central, pour rafraîchir sa copie. {0}</translation>
  </message>
  <message>
   <source>Which sync records are to be generated?</source>
   <translation>Quels enregistrements de synchronisation faut-il générer ?</translation>
  </message>
 </context>
 <context>
  <name>GuidedWindow</name>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <translation>Rien n’a encore été changé.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop here?</source>
   <translation>S’arrêter ici ?</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
 </context>
 <context>
  <name>HardwareRow</name>
  <message>
   <source>&amp;Reset…</source>
   <translation>&amp;Réinitialiser…</translation>
  </message>
  <message>
   <source>Hardware ID</source>
   <translation>ID matériel</translation>
  </message>
  <message>
   <source>Let this site move to another device</source>
   <translation>Laisser ce site passer à un autre appareil</translation>
  </message>
  <message>
   <source>No device has synchronised as this site yet</source>
   <translation>Aucun appareil ne s’est encore synchronisé comme ce site</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Pas encore</translation>
  </message>
  <message>
   <source>Set by the site's device when it first synchronises</source>
   <translation>Défini par l’appareil du site à sa première synchronisation</translation>
  </message>
  <message>
   <source>Will be reset on OK</source>
   <translation>Sera réinitialisé à OK</translation>
  </message>
 </context>
 <context>
  <name>HeldPage</name>
  <message numerus="yes">
   <source>%Ln integrated</source>
   <comment>1 integrated</comment>
   <translation>
    <numerusform>%Ln intégré</numerusform>
    <numerusform>%Ln intégrés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records are tried again: what can be integrated leaves this list.</source>
   <comment>1 record is tried again: if it can be integrated, it leaves this list.</comment>
   <translation>
    <numerusform>%Ln enregistrement est réessayé : s’il peut être intégré, il quitte cette liste.</numerusform>
    <numerusform>%Ln enregistrements sont réessayés : ceux qui peuvent être intégrés quittent cette liste.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records received</source>
   <comment>1 record received</comment>
   <translation>
    <numerusform>%Ln enregistrement reçu</numerusform>
    <numerusform>%Ln enregistrements reçus</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Modifier…</translation>
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation>&amp;Réessayer</translation>
  </message>
  <message>
   <source>A newer change made here replaces it</source>
   <translation>Une modification plus récente faite ici le remplace</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Tous les états</translation>
  </message>
  <message>
   <source>All tables</source>
   <translation>Toutes les tables</translation>
  </message>
  <message>
   <source>Brin&amp;g back</source>
   <translation>&amp;Faire revenir</translation>
  </message>
  <message>
   <source>Every record that was received has been integrated.</source>
   <translation>Chaque enregistrement reçu a été intégré.</translation>
  </message>
  <message>
   <source>Every record that was received is in one of these states</source>
   <translation>Chaque enregistrement reçu est dans un de ces états</translation>
  </message>
  <message>
   <source>It has to be corrected first: press Edit</source>
   <translation>Il doit d’abord être corrigé : cliquez sur Modifier</translation>
  </message>
  <message>
   <source>No record is held back</source>
   <translation>Aucun enregistrement n’est retenu</translation>
  </message>
  <message>
   <source>Records held back</source>
   <translation>Enregistrements retenus</translation>
  </message>
  <message>
   <source>Retry &amp;all</source>
   <translation>&amp;Tout réessayer</translation>
  </message>
  <message>
   <source>Retry &amp;all of {0}</source>
   <translation>&amp;Tout réessayer de {0}</translation>
  </message>
  <message>
   <source>S&amp;kip…</source>
   <translation>&amp;Ignorer…</translation>
  </message>
  <message>
   <source>Select a record first</source>
   <translation>Choisissez d’abord un enregistrement</translation>
  </message>
  <message>
   <source>Select one record</source>
   <translation>Choisissez un seul enregistrement</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Ignorer</translation>
  </message>
  <message numerus="yes">
   <source>Skip %Ln records?</source>
   <comment>Skip 1 record?</comment>
   <translation>
    <numerusform>Ignorer %Ln enregistrement ?</numerusform>
    <numerusform>Ignorer %Ln enregistrements ?</numerusform>
   </translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <source>There is no record that could be tried again</source>
   <translation>Il n’y a aucun enregistrement à réessayer</translation>
  </message>
  <message>
   <source>What is skipped is not integrated, whatever comes after it; a newer version is. It is kept here under Skipped and can be brought back.</source>
   <translation>Ce qui est ignoré n’est pas intégré, quoi qu’il vienne après ; une version plus récente l’est. Il est gardé ici sous Ignorés et peut être ramené.</translation>
  </message>
  <message>
   <source>to be integrated</source>
   <translation>à intégrer</translation>
  </message>
 </context>
 <context>
  <name>HeldRecordWindow</name>
  <message>
   <source>A deletion has no data to correct</source>
   <translation>Une suppression n’a pas de données à corriger</translation>
  </message>
  <message>
   <source>A newer change made here replaces it</source>
   <translation>Une modification plus récente faite ici le remplace</translation>
  </message>
  <message>
   <source>A record is a JSON object: { … }</source>
   <translation>Un enregistrement est un objet JSON : { … }</translation>
  </message>
  <message>
   <source>Data of the record, as JSON</source>
   <translation>Données de l’enregistrement, en JSON</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>Abandonner les modifications de {0} ?</translation>
  </message>
  <message>
   <source>From site</source>
   <translation>Du site</translation>
  </message>
  <message>
   <source>Not valid JSON</source>
   <translation>JSON non valable</translation>
  </message>
  <message>
   <source>Not valid JSON: line {0}, column {1}</source>
   <translation>JSON non valable : ligne {0}, colonne {1}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçus</translation>
  </message>
  <message>
   <source>Received record</source>
   <translation>Enregistrement reçu</translation>
  </message>
  <message>
   <source>Received record {0}</source>
   <translation>Enregistrement reçu {0}</translation>
  </message>
  <message>
   <source>The correction holds where the record is integrated now. The sender keeps its own version, and the next one it sends replaces this.</source>
   <translation>La correction vaut là où l’enregistrement est intégré maintenant. L’expéditeur garde sa version, et la prochaine qu’il envoie remplace celle-ci.</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>What this window is for (F1)</source>
   <translation>À quoi sert cette fenêtre (F1)</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message numerus="yes">
   <source>%Ln sections found</source>
   <comment>1 section found</comment>
   <translation>
    <numerusform>%Ln section trouvée</numerusform>
    <numerusform>%Ln sections trouvées</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Sommaire</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Avancer</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Search all pages</source>
   <translation>Rechercher dans toutes les pages</translation>
  </message>
  <message>
   <source>Sections found</source>
   <translation>Sections trouvées</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>History of synchronisations</source>
   <translation>Historique des synchronisations</translation>
  </message>
  <message>
   <source>Nothing has been synchronised yet</source>
   <translation>Rien n’a encore été synchronisé</translation>
  </message>
  <message>
   <source>Press Sync now! to begin.</source>
   <translation>Cliquez sur Synchroniser ! pour commencer.</translation>
  </message>
  <message>
   <source>{0} sent, {1} received, {2} integrated, {3} held back</source>
   <translation>{0} envoyés, {1} reçus, {2} intégrés, {3} retenus</translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Vérifier</translation>
  </message>
  <message>
   <source>A remote site from a site export</source>
   <translation>Un site distant à partir d’un export de site</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Choisissez le fichier</translation>
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation>&amp;URL du serveur</translation>
  </message>
  <message>
   <source>Site &amp;export</source>
   <translation>&amp;Export de site</translation>
  </message>
  <message>
   <source>Site &amp;password</source>
   <translation>&amp;Mot de passe du site</translation>
  </message>
  <message>
   <source>The file is checked with the site's password</source>
   <translation>Le fichier est vérifié avec le mot de passe du site</translation>
  </message>
  <message>
   <source>The file was written on the central server. No network is needed now: the first synchronisation fetches what changed since.</source>
   <translation>Le fichier a été écrit sur le serveur central. Aucun réseau n’est nécessaire maintenant : la première synchronisation va chercher ce qui a changé depuis.</translation>
  </message>
 </context>
 <context>
  <name>InitialisePage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Terminer</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Réessayer</translation>
  </message>
  <message>
   <source>Bringing in the data</source>
   <translation>Arrivée des données</translation>
  </message>
  <message>
   <source>Delete the new datafile and what it has received?</source>
   <translation>Supprimer le nouveau fichier de données et ce qu’il a reçu ?</translation>
  </message>
  <message>
   <source>The site is ready.</source>
   <translation>Le site est prêt.</translation>
  </message>
  <message>
   <source>The site receives everything it needs. An interruption does no harm: it goes on where it was.</source>
   <translation>Le site reçoit tout ce dont il a besoin. Une interruption est sans mal : il reprend où il en était.</translation>
  </message>
 </context>
 <context>
  <name>InlineMessage</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
 </context>
 <context>
  <name>LocationField</name>
  <message>
   <source>&amp;Browse…</source>
   <translation>&amp;Parcourir…</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Datafile</source>
   <translation>Fichier de données</translation>
  </message>
  <message>
   <source>Datafiles (*.2a)</source>
   <translation>Fichiers de données (*.2a)</translation>
  </message>
  <message>
   <source>Site export</source>
   <translation>Export de site</translation>
  </message>
  <message>
   <source>Site exports (*.2asite)</source>
   <translation>Exports de site (*.2asite)</translation>
  </message>
 </context>
 <context>
  <name>LogInDialog</name>
  <message>
   <source>&amp;Log in</source>
   <translation>&amp;Se connecter</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>&amp;Store</source>
   <translation>&amp;Magasin</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>Nom d’&amp;utilisateur</translation>
  </message>
  <message>
   <source>Data File: {0}</source>
   <translation>Fichier de données : {0}</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Se connecter</translation>
  </message>
  <message>
   <source>No store on this site yet</source>
   <translation>Pas encore de magasin sur ce site</translation>
  </message>
  <message>
   <source>Stores come with the first synchronisation</source>
   <translation>Les magasins arrivent avec la première synchronisation</translation>
  </message>
  <message>
   <source>You may not log in to {0}. Choose one of your own stores.</source>
   <translation>Vous ne pouvez pas vous connecter à {0}. Choisissez un de vos magasins.</translation>
  </message>
 </context>
 <context>
  <name>LogPanel</name>
  <message numerus="yes">
   <source>%Ln lines</source>
   <comment>1 line</comment>
   <translation>
    <numerusform>%Ln ligne</numerusform>
    <numerusform>%Ln lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Details</source>
   <translation>&amp;Détails</translation>
  </message>
  <message>
   <source>Choose an earlier day at From.</source>
   <translation>Choisissez un jour plus ancien à De.</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>Date et heure</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>Log of site {0}</source>
   <translation>Journal du site {0}</translation>
  </message>
  <message>
   <source>Log of this site</source>
   <translation>Journal de ce site</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>No further details</source>
   <translation>Pas d’autres détails</translation>
  </message>
  <message>
   <source>Nothing happened in these days</source>
   <translation>Rien ne s’est passé ces jours-là</translation>
  </message>
  <message>
   <source>Show all that is known of the selected line</source>
   <translation>Afficher tout ce qu’on sait de la ligne choisie</translation>
  </message>
  <message>
   <source>The newest {0} of {1} lines; scroll down for more</source>
   <translation>Les {0} lignes les plus récentes sur {1} ; faites défiler pour la suite</translation>
  </message>
  <message>
   <source>User or site</source>
   <translation>Utilisateur ou site</translation>
  </message>
  <message>
   <source>Write every line that the filters show to a file</source>
   <translation>Écrire dans un fichier chaque ligne que les filtres montrent</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>Écriture de {0}</translation>
  </message>
 </context>
 <context>
  <name>MessageDialog</name>
  <message>
   <source>&amp;Copy details</source>
   <translation>&amp;Copier les détails</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
 </context>
 <context>
  <name>MirroredSync</name>
  <message>
   <source>Last synced</source>
   <translation>Dernière synchro</translation>
  </message>
  <message>
   <source>Mirrored sync</source>
   <translation>Synchronisation miroir</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Code du site</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nom du site</translation>
  </message>
 </context>
 <context>
  <name>MoveDialog</name>
  <message numerus="yes">
   <source>%Ln records still wait for {0}</source>
   <comment>1 record still waits for {0}</comment>
   <translation>
    <numerusform>%Ln enregistrement attend encore {0}</numerusform>
    <numerusform>%Ln enregistrements attendent encore {0}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Move it anyway, and keep the reason in the log</source>
   <translation>Le &amp;déplacer quand même, et garder la raison au journal</translation>
  </message>
  <message>
   <source>&amp;Reason</source>
   <translation>&amp;Raison</translation>
  </message>
  <message>
   <source>In the way</source>
   <translation>Obstacle</translation>
  </message>
  <message>
   <source>Last synchronised</source>
   <translation>Dernière synchronisation</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Not while something is in the way, unless you give a reason</source>
   <translation>Pas tant qu’il y a un obstacle, sauf si vous donnez une raison</translation>
  </message>
  <message>
   <source>Records waiting</source>
   <translation>Enregistrements en attente</translation>
  </message>
  <message>
   <source>What {0} has sent is not yet integrated</source>
   <translation>Ce que {0} a envoyé n’est pas encore intégré</translation>
  </message>
  <message>
   <source>{0} has never ended a synchronisation</source>
   <translation>{0} n’a jamais terminé de synchronisation</translation>
  </message>
  <message>
   <source>{0} is blocked</source>
   <translation>{0} est bloqué</translation>
  </message>
  <message>
   <source>{0} must have fully stopped using the store and have synchronised first. What it still sends of the store afterwards is refused and kept aside.</source>
   <translation>{0} doit avoir entièrement cessé d’utiliser le magasin et s’être d’abord synchronisé. Ce qu’il envoie encore du magasin ensuite est refusé et mis de côté.</translation>
  </message>
  <message>
   <source>{0} synchronised last over a day ago</source>
   <translation>{0} s’est synchronisé il y a plus d’un jour</translation>
  </message>
 </context>
 <context>
  <name>MoveStore</name>
  <message numerus="yes">
   <source>%Ln records still wait for {0}.</source>
   <comment>1 record still waits for {0}.</comment>
   <translation>
    <numerusform>%Ln enregistrement attend encore {0}.</numerusform>
    <numerusform>%Ln enregistrements attendent encore {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records wait for {0}.</source>
   <comment>1 record waits for {0}.</comment>
   <translation>
    <numerusform>%Ln enregistrement attend {0}.</numerusform>
    <numerusform>%Ln enregistrements attendent {0}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Active on</source>
   <translation>Actif sur</translation>
  </message>
  <message>
   <source>All that {0} has sent is integrated.</source>
   <translation>Tout ce que {0} a envoyé est intégré.</translation>
  </message>
  <message>
   <source>At {0}: let its first synchronisation end.</source>
   <translation>Sur {0} : laissez finir sa première synchronisation.</translation>
  </message>
  <message>
   <source>At {0}: press the two arrows.</source>
   <translation>Sur {0} : cliquez sur les deux flèches.</translation>
  </message>
  <message>
   <source>At {0}: press the two arrows. Not required, but else the store comes late.</source>
   <translation>Sur {0} : cliquez sur les deux flèches. Pas obligatoire, mais sinon le magasin arrive tard.</translation>
  </message>
  <message>
   <source>At {0}: synchronise first. Not required, but the store comes after them.</source>
   <translation>Sur {0} : synchronisez d’abord. Pas obligatoire, mais le magasin vient après eux.</translation>
  </message>
  <message>
   <source>At {0}: synchronise until nothing waits.</source>
   <translation>Sur {0} : synchronisez jusqu’à ce que rien n’attende.</translation>
  </message>
  <message>
   <source>Choose another site, or move that store first.</source>
   <translation>Choisissez un autre site, ou déplacez d’abord ce magasin-là.</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Device type</source>
   <translation>Type d’appareil</translation>
  </message>
  <message>
   <source>Go back and leave no full copy.</source>
   <translation>Revenez en arrière et ne laissez pas de copie complète.</translation>
  </message>
  <message>
   <source>Here: press Unblock site in the window of {0}.</source>
   <translation>Ici : cliquez sur Débloquer le site dans la fenêtre de {0}.</translation>
  </message>
  <message>
   <source>Here: press the two arrows; what cannot be integrated is listed in Sync status.</source>
   <translation>Ici : cliquez sur les deux flèches ; ce qui ne peut pas être intégré est listé dans État de la synchronisation.</translation>
  </message>
  <message>
   <source>Last synced</source>
   <translation>Dernière synchro</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>Move store</source>
   <translation>Déplacer un magasin</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No records wait for {0}.</source>
   <translation>Aucun enregistrement n’attend {0}.</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Code du site</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nom du site</translation>
  </message>
  <message>
   <source>The central server has a full copy: it can be used there at once.</source>
   <translation>Le serveur central a une copie complète : il peut y être utilisé tout de suite.</translation>
  </message>
  <message>
   <source>The central server has all data of the store.</source>
   <translation>Le serveur central a toutes les données du magasin.</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>{0} fetches the store with all its data at its first synchronisation.</source>
   <translation>{0} reçoit le magasin avec toutes ses données à sa première synchronisation.</translation>
  </message>
  <message>
   <source>{0} has no other store, as a mobile site must.</source>
   <translation>{0} n’a pas d’autre magasin, comme il se doit pour un site mobile.</translation>
  </message>
  <message>
   <source>{0} has not ended a synchronisation yet.</source>
   <translation>{0} n’a encore terminé aucune synchronisation.</translation>
  </message>
  <message>
   <source>{0} never had its data: nothing can be lost there.</source>
   <translation>{0} n’a jamais eu ses données : rien ne peut y être perdu.</translation>
  </message>
  <message>
   <source>{0} synchronised {1}.</source>
   <translation>{0} s’est synchronisé {1}.</translation>
  </message>
  <message>
   <source>{0}.</source>
   <translation>{0}.</translation>
  </message>
 </context>
 <context>
  <name>NavigatorActions</name>
  <message>
   <source>&amp;About Two Arrows</source>
   <translation>&amp;À propos de Two Arrows</translation>
  </message>
  <message>
   <source>&amp;Admin</source>
   <translation>&amp;Admin</translation>
  </message>
  <message>
   <source>&amp;Contents</source>
   <translation>&amp;Sommaire</translation>
  </message>
  <message>
   <source>&amp;Create sync site…</source>
   <translation>&amp;Créer un site de synchronisation…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <source>&amp;Help for this page</source>
   <translation>&amp;Aide sur cette page</translation>
  </message>
  <message>
   <source>&amp;Log in as another user…</source>
   <translation>Se connecter sous un &amp;autre nom…</translation>
  </message>
  <message>
   <source>&amp;Move store…</source>
   <translation>&amp;Déplacer un magasin…</translation>
  </message>
  <message>
   <source>&amp;New datafile…</source>
   <translation>&amp;Nouveau fichier de données…</translation>
  </message>
  <message>
   <source>&amp;Open datafile…</source>
   <translation>&amp;Ouvrir un fichier de données…</translation>
  </message>
  <message>
   <source>&amp;Preferences…</source>
   <translation>&amp;Préférences…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Record browser…</source>
   <translation>Navigateur d’&amp;enregistrements…</translation>
  </message>
  <message>
   <source>&amp;Switch store…</source>
   <translation>&amp;Changer de magasin…</translation>
  </message>
  <message>
   <source>&amp;Users report…</source>
   <translation>Rapport d’&amp;utilisateurs…</translation>
  </message>
  <message>
   <source>&amp;Users…</source>
   <translation>&amp;Utilisateurs…</translation>
  </message>
  <message>
   <source>Audit &amp;log…</source>
   <translation>&amp;Journal d’audit…</translation>
  </message>
  <message>
   <source>Change unlock &amp;code…</source>
   <translation>Changer le &amp;code de déverrouillage…</translation>
  </message>
  <message>
   <source>Mi&amp;rrored sync…</source>
   <translation>Synchronisation mi&amp;roir…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Ouvrir un fichier &amp;récent</translation>
  </message>
  <message>
   <source>S&amp;how sites…</source>
   <translation>Afficher les &amp;sites…</translation>
  </message>
  <message>
   <source>S&amp;pecial</source>
   <translation>S&amp;pécial</translation>
  </message>
  <message>
   <source>S&amp;tores…</source>
   <translation>&amp;Magasins…</translation>
  </message>
  <message>
   <source>S&amp;ynchronisation</source>
   <translation>S&amp;ynchronisation</translation>
  </message>
  <message>
   <source>Save &amp;support bundle…</source>
   <translation>Enregistrer un dossier pour le &amp;support…</translation>
  </message>
  <message>
   <source>Site &amp;export…</source>
   <translation>&amp;Export de site…</translation>
  </message>
  <message>
   <source>Site &amp;import…</source>
   <translation>&amp;Import de site…</translation>
  </message>
  <message>
   <source>Sync &amp;report…</source>
   <translation>&amp;Rapport de synchronisation…</translation>
  </message>
  <message>
   <source>Sync &amp;status…</source>
   <translation>É&amp;tat de la synchronisation…</translation>
  </message>
 </context>
 <context>
  <name>NavigatorWindow</name>
  <message>
   <source>&amp;Reports</source>
   <translation>&amp;Rapports</translation>
  </message>
  <message>
   <source>Ad&amp;min</source>
   <translation>Ad&amp;min</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Datafiles (*.2a)</source>
   <translation>Fichiers de données (*.2a)</translation>
  </message>
  <message>
   <source>No other datafile was opened yet</source>
   <translation>Aucun autre fichier de données n’a encore été ouvert</translation>
  </message>
  <message>
   <source>Open datafile</source>
   <translation>Ouvrir un fichier de données</translation>
  </message>
  <message>
   <source>S&amp;tores</source>
   <translation>&amp;Magasins</translation>
  </message>
  <message>
   <source>Sp&amp;ecial</source>
   <translation>Sp&amp;écial</translation>
  </message>
  <message>
   <source>Two Arrows</source>
   <translation>Two Arrows</translation>
  </message>
  <message>
   <source>User: {0}</source>
   <translation>Utilisateur : {0}</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message numerus="yes">
   <source>%Ln sites are late</source>
   <comment>1 site is late</comment>
   <translation>
    <numerusform>%Ln site est en retard</numerusform>
    <numerusform>%Ln sites sont en retard</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything was exchanged, {0}.</source>
   <translation>Tout a été échangé, {0}.</translation>
  </message>
  <message>
   <source>Not synchronised for too long: {0}</source>
   <translation>Pas synchronisé depuis trop longtemps : {0}</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} et {1} de plus</translation>
  </message>
  <message>
   <source>{0}: synchronisation fails</source>
   <translation>{0} : la synchronisation échoue</translation>
  </message>
  <message>
   <source>{0}: synchronised again</source>
   <translation>{0} : synchronisé à nouveau</translation>
  </message>
 </context>
 <context>
  <name>OpenPage</name>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Ouvrir</translation>
  </message>
  <message>
   <source>A file that ends in .2a, or the URL of a PostgreSQL database.</source>
   <translation>Un fichier qui se termine par .2a, ou l’URL d’une base PostgreSQL.</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Fichier de données</translation>
  </message>
  <message>
   <source>Open a datafile</source>
   <translation>Ouvrir un fichier de données</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>Déjà ouverts</translation>
  </message>
 </context>
 <context>
  <name>OverrideRow</name>
  <message>
   <source>&amp;Reason</source>
   <translation>&amp;Raison</translation>
  </message>
  <message>
   <source>Kept in the log of both sites</source>
   <translation>Gardé dans le journal des deux sites</translation>
  </message>
  <message>
   <source>Tick the line above</source>
   <translation>Cochez la ligne ci-dessus</translation>
  </message>
 </context>
 <context>
  <name>OwnSite</name>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>Nom d’&amp;utilisateur</translation>
  </message>
  <message>
   <source>0 – paused</source>
   <translation>0 – en pause</translation>
  </message>
  <message>
   <source>Ask the primary server whether it lets us in</source>
   <translation>Demander au serveur primaire s’il nous laisse entrer</translation>
  </message>
  <message>
   <source>C&amp;heck connection</source>
   <translation>&amp;Vérifier la connexion</translation>
  </message>
  <message>
   <source>Given by the central server when the site is made; it never changes</source>
   <translation>Donné par le serveur central à la création du site ; ne change jamais</translation>
  </message>
  <message>
   <source>Its clock is {0} ahead of this one.</source>
   <translation>Son horloge avance de {0} sur celle-ci.</translation>
  </message>
  <message>
   <source>Its clock is {0} behind this one.</source>
   <translation>Son horloge retarde de {0} sur celle-ci.</translation>
  </message>
  <message>
   <source>Let Two Arrows ad&amp;just it</source>
   <translation>Laisser Two Arrows l’a&amp;juster</translation>
  </message>
  <message>
   <source>Minutes between synchronisations; 0 pauses them</source>
   <translation>Minutes entre deux synchronisations ; 0 les met en pause</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Inutile</translation>
  </message>
  <message>
   <source>Not recommended: only where the built-in client fails.</source>
   <translation>Déconseillé : seulement là où le client intégré échoue.</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Non défini</translation>
  </message>
  <message>
   <source>Records in one request: the start and, if it is adjusted, the ceiling</source>
   <translation>Enregistrements par requête : le départ et, si elle est ajustée, le plafond</translation>
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation>Défini – tapez pour le changer</translation>
  </message>
  <message>
   <source>Smaller requests on a slow or unsteady link</source>
   <translation>Requêtes plus petites sur un lien lent ou instable</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de synchronisation</translation>
  </message>
  <message>
   <source>Sync re&amp;quest size</source>
   <translation>Taille des re&amp;quêtes</translation>
  </message>
  <message>
   <source>Sync time &amp;interval</source>
   <translation>&amp;Intervalle de synchronisation</translation>
  </message>
  <message>
   <source>The central server does not log in anywhere</source>
   <translation>Le serveur central ne se connecte nulle part</translation>
  </message>
  <message>
   <source>The clocks agree.</source>
   <translation>Les horloges concordent.</translation>
  </message>
  <message>
   <source>The primary server was reached and knows this site as {0} (ID {1}), in {2} ms.</source>
   <translation>Le serveur primaire a répondu et connaît ce site comme {0} (ID {1}), en {2} ms.</translation>
  </message>
  <message>
   <source>The site's name on the central server</source>
   <translation>Le nom du site sur le serveur central</translation>
  </message>
  <message>
   <source>This is the primary server: nothing is above it</source>
   <translation>C’est le serveur primaire : rien n’est au-dessus de lui</translation>
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation>Déverrouillez pour modifier</translation>
  </message>
  <message>
   <source>Use JS N&amp;ode HTTP client</source>
   <translation>Utiliser le client HTTP JS N&amp;ode</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>records</source>
   <translation>enregistrements</translation>
  </message>
 </context>
 <context>
  <name>PageBar</name>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
 </context>
 <context>
  <name>PartnerWindow</name>
  <message>
   <source>&amp;Generate sync records…</source>
   <translation>&amp;Générer les enregistrements de synchronisation…</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>Nom d’&amp;utilisateur</translation>
  </message>
  <message>
   <source>1 is the primary server; others are given automatically</source>
   <translation>1 est le serveur primaire ; les autres sont donnés automatiquement</translation>
  </message>
  <message>
   <source>A URL here disables all synchronisation of this central server.</source>
   <translation>Une URL ici désactive toute synchronisation de ce serveur central.</translation>
  </message>
  <message>
   <source>A site to synchronise with</source>
   <translation>Un site avec lequel synchroniser</translation>
  </message>
  <message>
   <source>After OK the next device that logs in as this site becomes the site.</source>
   <translation>Après OK, le prochain appareil qui se connecte comme ce site devient le site.</translation>
  </message>
  <message>
   <source>All that waited was fetched.</source>
   <translation>Tout ce qui attendait a été récupéré.</translation>
  </message>
  <message>
   <source>As in the Sites list</source>
   <translation>Comme dans la liste des sites</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Clear the hardware ID of {0}?</source>
   <translation>Effacer l’ID matériel de {0} ?</translation>
  </message>
  <message>
   <source>Discard the changes?</source>
   <translation>Abandonner les modifications ?</translation>
  </message>
  <message>
   <source>Fetch now what waits for this site on the primary server</source>
   <translation>Récupérer maintenant ce qui attend ce site sur le serveur primaire</translation>
  </message>
  <message>
   <source>Fetching what waits…</source>
   <translation>Récupération de ce qui attend…</translation>
  </message>
  <message>
   <source>Hardware ID</source>
   <translation>ID matériel</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>New site</source>
   <translation>Nouveau site</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Not before the site is added</source>
   <translation>Pas avant que le site soit ajouté</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Non défini</translation>
  </message>
  <message>
   <source>Only on a remote site: it fetches from the primary server</source>
   <translation>Seulement sur un site distant : il va chercher chez le serveur primaire</translation>
  </message>
  <message>
   <source>Primary server</source>
   <translation>Serveur primaire</translation>
  </message>
  <message>
   <source>Re&amp;trieve sync records</source>
   <translation>Récupé&amp;rer les enregistrements de synchronisation</translation>
  </message>
  <message>
   <source>Send again what was sent before</source>
   <translation>Renvoyer ce qui a déjà été envoyé</translation>
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation>Défini – tapez pour le changer</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Magasin</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de synchronisation</translation>
  </message>
  <message>
   <source>Sync with {0}</source>
   <translation>Synchroniser avec {0}</translation>
  </message>
  <message>
   <source>The stores that are active there</source>
   <translation>Les magasins qui y sont actifs</translation>
  </message>
  <message>
   <source>This machine's own; only shown here</source>
   <translation>Propre à cette machine ; montré seulement ici</translation>
  </message>
  <message>
   <source>U&amp;RL</source>
   <translation>U&amp;RL</translation>
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation>Déverrouillez pour modifier</translation>
  </message>
 </context>
 <context>
  <name>Partners</name>
  <message>
   <source>A satellite has one primary server</source>
   <translation>Un satellite a un seul serveur primaire</translation>
  </message>
  <message>
   <source>Add a site</source>
   <translation>Ajouter un site</translation>
  </message>
  <message>
   <source>Add a site (Ctrl++)</source>
   <translation>Ajouter un site (Ctrl++)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete site {0} (ID {1})?</source>
   <translation>Supprimer le site {0} (ID {1}) ?</translation>
  </message>
  <message>
   <source>Delete the selected site</source>
   <translation>Supprimer le site choisi</translation>
  </message>
  <message>
   <source>Delete the selected site (Ctrl+-)</source>
   <translation>Supprimer le site choisi (Ctrl+-)</translation>
  </message>
  <message>
   <source>It can no longer synchronise, and what waits for it is dropped.</source>
   <translation>Il ne peut plus se synchroniser, et ce qui l’attend est abandonné.</translation>
  </message>
  <message>
   <source>No sites to synchronise with</source>
   <translation>Aucun site avec lequel synchroniser</translation>
  </message>
  <message>
   <source>Select a site first</source>
   <translation>Choisissez d’abord un site</translation>
  </message>
  <message>
   <source>Site {0} {1} has a URL, which disables all synchronisation of a central server.</source>
   <translation>Le site {0} {1} a une URL, ce qui désactive toute synchronisation d’un serveur central.</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Magasin</translation>
  </message>
  <message>
   <source>Sync &amp;with</source>
   <translation>Synchroniser &amp;avec</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de synchronisation</translation>
  </message>
  <message>
   <source>Sync ID or user name begins with</source>
   <translation>L’ID de synchronisation ou le nom d’utilisateur commence par</translation>
  </message>
  <message>
   <source>Sync with</source>
   <translation>Synchroniser avec</translation>
  </message>
  <message>
   <source>URL</source>
   <translation>URL</translation>
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation>Déverrouillez pour modifier</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Nom d’utilisateur</translation>
  </message>
 </context>
 <context>
  <name>PasswordRow</name>
  <message>
   <source>&amp;Generate</source>
   <translation>&amp;Générer</translation>
  </message>
  <message>
   <source>Cop&amp;y once</source>
   <translation>Cop&amp;ier une fois</translation>
  </message>
  <message>
   <source>Copied; paste it where it is kept</source>
   <translation>Copié ; collez-le là où il est gardé</translation>
  </message>
  <message>
   <source>Copy the new password; it cannot be seen again after OK</source>
   <translation>Copier le nouveau mot de passe ; on ne peut plus le voir après OK</translation>
  </message>
  <message>
   <source>Make up a strong password</source>
   <translation>Inventer un mot de passe solide</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Non défini</translation>
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation>Défini – tapez pour le changer</translation>
  </message>
  <message>
   <source>Type or generate a new password first</source>
   <translation>Tapez ou générez d’abord un nouveau mot de passe</translation>
  </message>
 </context>
 <context>
  <name>PermissionsForm</name>
  <message>
   <source>Admin</source>
   <translation>Admin</translation>
  </message>
  <message>
   <source>Sites: add, change, block and delete them, move stores; edit central data in the record browser.</source>
   <translation>Sites : les ajouter, modifier, bloquer et supprimer, déplacer des magasins ; modifier les données centrales dans le navigateur d’enregistrements.</translation>
  </message>
  <message>
   <source>Stores: their details, preferences and what is visible in them.</source>
   <translation>Magasins : leurs détails, leurs préférences et ce qui y est visible.</translation>
  </message>
  <message>
   <source>The preferences of this datafile, and what is set when unlocked.</source>
   <translation>Les préférences de ce fichier de données, et ce qui se règle une fois déverrouillé.</translation>
  </message>
  <message>
   <source>Users: add, change and disable them, and give permissions. Somebody always has it.</source>
   <translation>Utilisateurs : les ajouter, modifier et désactiver, et donner des permissions. Quelqu’un l’a toujours.</translation>
  </message>
 </context>
 <context>
  <name>Pick</name>
  <message>
   <source>First letters of the code or the name; @ lists all</source>
   <translation>Premières lettres du code ou du nom ; @ liste tout</translation>
  </message>
  <message>
   <source>Nothing begins so</source>
   <translation>Rien ne commence ainsi</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>A certificate and its key go together</source>
   <translation>Un certificat et sa clé vont ensemble</translation>
  </message>
  <message>
   <source>Give a network address of this machine, as 0.0.0.0</source>
   <translation>Donnez une adresse réseau de cette machine, comme 0.0.0.0</translation>
  </message>
  <message>
   <source>Not before it is marked</source>
   <translation>Pas avant qu’il soit marqué</translation>
  </message>
 </context>
 <context>
  <name>PreferencesForm</name>
  <message>
   <source>Kept as {0}</source>
   <translation>Gardé comme {0}</translation>
  </message>
  <message>
   <source>Kept for other programs</source>
   <translation>Gardé pour d’autres programmes</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Non défini</translation>
  </message>
  <message>
   <source>Two Arrows does not know what this may hold; it is kept as it is</source>
   <translation>Two Arrows ne sait pas ce que ceci peut contenir ; c’est gardé tel quel</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
 </context>
 <context>
  <name>PreferencesWindow</name>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Discard the changes to the preferences?</source>
   <translation>Abandonner les modifications des préférences ?</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Serve other machines without a certificate?</source>
   <translation>Servir d’autres machines sans certificat ?</translation>
  </message>
  <message>
   <source>Serve without one</source>
   <translation>Servir sans certificat</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <source>Synchronise</source>
   <translation>Synchroniser</translation>
  </message>
  <message>
   <source>What sites send, their passwords' digests included, can be read on the network between them and this server.</source>
   <translation>Ce que les sites envoient, empreintes de leurs mots de passe comprises, peut être lu sur le réseau entre eux et ce serveur.</translation>
  </message>
 </context>
 <context>
  <name>PrimaryPage</name>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>Names, items, stores and the like are edited on the primary server only. Usually that is the central server; if it is a remote site, the system is mirrored.</source>
   <translation>Les noms, articles, magasins et autres ne sont modifiés que sur le serveur primaire. D’habitude c’est le serveur central ; si c’est un site distant, le système est en miroir.</translation>
  </message>
  <message>
   <source>Sites that can be the primary server</source>
   <translation>Sites qui peuvent être le serveur primaire</translation>
  </message>
  <message>
   <source>The system is mirrored: {0} is the primary server.</source>
   <translation>Le système est en miroir : {0} est le serveur primaire.</translation>
  </message>
  <message>
   <source>Which site edits central data?</source>
   <translation>Quel site modifie les données centrales ?</translation>
  </message>
  <message>
   <source>{0} is the primary server, and the central server too.</source>
   <translation>{0} est le serveur primaire, et aussi le serveur central.</translation>
  </message>
 </context>
 <context>
  <name>PrimarySetPage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Terminer</translation>
  </message>
  <message>
   <source>Every site learns it at its next synchronisation.</source>
   <translation>Chaque site l’apprend à sa prochaine synchronisation.</translation>
  </message>
  <message>
   <source>It is in the log of both sites.</source>
   <translation>C’est dans le journal des deux sites.</translation>
  </message>
  <message>
   <source>Until {0} has synchronised, central data is edited nowhere. New stores are made there; then they come here, where their site is chosen.</source>
   <translation>Tant que {0} ne s’est pas synchronisé, les données centrales ne sont modifiées nulle part. Les nouveaux magasins y sont créés ; puis ils viennent ici, où leur site est choisi.</translation>
  </message>
  <message>
   <source>{0} is the primary server</source>
   <translation>{0} est le serveur primaire</translation>
  </message>
  <message>
   <source>{0}, the central server, edits central data from now on.</source>
   <translation>{0}, le serveur central, modifie désormais les données centrales.</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
 </context>
 <context>
  <name>QrButton</name>
  <message>
   <source>QR code of {0}</source>
   <translation>Code QR de {0}</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code of {0}</source>
   <translation>Code QR de {0}</translation>
  </message>
 </context>
 <context>
  <name>QrDialog</name>
  <message>
   <source>Copy &amp;URL</source>
   <translation>Copier l’&amp;URL</translation>
  </message>
  <message>
   <source>Copy &amp;picture</source>
   <translation>Copier l’&amp;image</translation>
  </message>
  <message>
   <source>Make it small again</source>
   <translation>Le rendre petit à nouveau</translation>
  </message>
  <message>
   <source>Scan it with mSupply Cold Chain to enter the server.</source>
   <translation>Scannez-le avec mSupply Cold Chain pour saisir le serveur.</translation>
  </message>
  <message>
   <source>Server URL</source>
   <translation>URL du serveur</translation>
  </message>
 </context>
 <context>
  <name>QueuePopup</name>
  <message>
   <source>Nothing waits for any site</source>
   <translation>Rien n’attend pour aucun site</translation>
  </message>
  <message>
   <source>Oldest</source>
   <translation>Plus ancien</translation>
  </message>
  <message>
   <source>Records waiting, by site</source>
   <translation>Enregistrements en attente, par site</translation>
  </message>
  <message>
   <source>S&amp;how sites…</source>
   <translation>Afficher les &amp;sites…</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message>
   <source>Help page</source>
   <translation>Page d’aide</translation>
  </message>
 </context>
 <context>
  <name>RealignBar</name>
  <message>
   <source>&amp;Realign after a restored backup…</source>
   <translation>&amp;Réaligner après une restauration…</translation>
  </message>
  <message>
   <source>&amp;What to do…</source>
   <translation>&amp;Que faire…</translation>
  </message>
  <message>
   <source>A datafile was restored from a backup, or a copy of it is in use. Nothing is exchanged with these sites until they are realigned: {0}.</source>
   <translation>Un fichier de données a été restauré d’une sauvegarde, ou une copie en est utilisée. Rien n’est échangé avec ces sites tant qu’ils ne sont pas réalignés : {0}.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>First all data of this site is sent to the central server, then this datafile is rebuilt from it. Nothing that was entered here is lost.

Cancel if a newer copy of the central server's datafile can still be found: then that one should be used.</source>
   <translation>D’abord toutes les données de ce site sont envoyées au serveur central, puis ce fichier de données est reconstruit à partir de lui. Rien de ce qui a été saisi ici n’est perdu.

Annulez si une copie plus récente du fichier de données du serveur central peut encore être trouvée : c’est elle qu’il faut alors utiliser.</translation>
  </message>
  <message>
   <source>If a newer copy can still be found, stop the server and use that one.

If not, realign each of these sites: it sends all its data again, and is then rebuilt from this server. What was done here since the backup cannot come back.</source>
   <translation>Si une copie plus récente peut encore être trouvée, arrêtez le serveur et utilisez-la.

Sinon, réalignez chacun de ces sites : il renvoie toutes ses données, puis est reconstruit à partir de ce serveur. Ce qui a été fait ici depuis la sauvegarde ne peut pas revenir.</translation>
  </message>
  <message>
   <source>If a newer copy of it is in use elsewhere, use that one only.

If not, realign the site: it is rebuilt from this server, and keeps what it has not sent.</source>
   <translation>Si une copie plus récente est utilisée ailleurs, n’utilisez que celle-là.

Sinon, réalignez le site : il est reconstruit à partir de ce serveur, et garde ce qu’il n’a pas envoyé.</translation>
  </message>
  <message>
   <source>Is the restored datafile the one to go on with?</source>
   <translation>Est-ce avec le fichier de données restauré qu’il faut continuer ?</translation>
  </message>
  <message>
   <source>Is this restored datafile the one to go on with?</source>
   <translation>Est-ce avec ce fichier de données restauré qu’il faut continuer ?</translation>
  </message>
  <message>
   <source>It is rebuilt from the central server, as at its first synchronisation. Changes made here that were not sent are kept: those of records that the server does not have are sent, the others wait in Sync status, Records held back.

Cancel if a newer copy of this datafile is in use elsewhere: then that one should be used.</source>
   <translation>Il est reconstruit à partir du serveur central, comme à sa première synchronisation. Les modifications faites ici et pas envoyées sont gardées : celles d’enregistrements que le serveur n’a pas sont envoyées, les autres attendent dans État de la synchronisation, Enregistrements retenus.

Annulez si une copie plus récente de ce fichier de données est utilisée ailleurs : c’est elle qu’il faut alors utiliser.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Rien n’a été changé.</translation>
  </message>
  <message>
   <source>On the site, press “Realign after a restored backup…” in the navigator, or run “twoarrows sync --after-restore”.</source>
   <translation>Sur le site, cliquez sur « Réaligner après une restauration… » dans le navigateur, ou lancez « twoarrows sync --after-restore ».</translation>
  </message>
  <message>
   <source>Realign</source>
   <translation>Réaligner</translation>
  </message>
  <message>
   <source>Realign this datafile with the central server?</source>
   <translation>Réaligner ce fichier de données avec le serveur central ?</translation>
  </message>
  <message>
   <source>Send all data of this site again, and realign it?</source>
   <translation>Renvoyer toutes les données de ce site, et le réaligner ?</translation>
  </message>
  <message>
   <source>The central server's datafile was restored from a backup. Nothing is exchanged until this site is realigned.</source>
   <translation>Le fichier de données du serveur central a été restauré d’une sauvegarde. Rien n’est échangé tant que ce site n’est pas réaligné.</translation>
  </message>
  <message>
   <source>This datafile was restored from a backup, or another copy of it is in use. Nothing is exchanged until it is realigned.</source>
   <translation>Ce fichier de données a été restauré d’une sauvegarde, ou une autre copie en est utilisée. Rien n’est échangé tant qu’il n’est pas réaligné.</translation>
  </message>
  <message>
   <source>This datafile was restored from a backup. Sites that have exchanged more since then must be realigned: {0}.</source>
   <translation>Ce fichier de données a été restauré d’une sauvegarde. Les sites qui ont échangé davantage depuis doivent être réalignés : {0}.</translation>
  </message>
  <message>
   <source>{0} (ID {1})</source>
   <translation>{0} (ID {1})</translation>
  </message>
 </context>
 <context>
  <name>RecordBrowser</name>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Changed on site</source>
   <translation>Modifié sur le site</translation>
  </message>
  <message>
   <source>Choose a table first</source>
   <translation>Choisissez d’abord une table</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete {0} of {1}?</source>
   <translation>Supprimer {0} de {1} ?</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>From site</source>
   <translation>Du site</translation>
  </message>
  <message>
   <source>Goes</source>
   <translation>Va</translation>
  </message>
  <message>
   <source>Held records</source>
   <translation>Enregistrements retenus</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>It is deleted on every site that has it. Its last state stays here.</source>
   <translation>Il est supprimé sur chaque site qui l’a. Son dernier état reste ici.</translation>
  </message>
  <message>
   <source>It was deleted</source>
   <translation>Il a été supprimé</translation>
  </message>
  <message>
   <source>Log in to add records</source>
   <translation>Connectez-vous pour ajouter des enregistrements</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Press Enter to go there</source>
   <translation>Entrée pour y aller</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçus</translation>
  </message>
  <message>
   <source>Record browser – {0}</source>
   <translation>Navigateur d’enregistrements – {0}</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Enregistrements</translation>
  </message>
  <message>
   <source>Refers to</source>
   <translation>Renvoie à</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Magasin</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <source>This version does not know the table: its records are kept as they are</source>
   <translation>Cette version ne connaît pas la table : ses enregistrements sont gardés tels quels</translation>
  </message>
  <message>
   <source>To which site, and why</source>
   <translation>Vers quel site, et pourquoi</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
 </context>
 <context>
  <name>RecordForm</name>
  <message>
   <source>Fields of the record</source>
   <translation>Champs de l’enregistrement</translation>
  </message>
  <message>
   <source>The ID of a record never changes</source>
   <translation>L’ID d’un enregistrement ne change jamais</translation>
  </message>
  <message>
   <source>every record has it</source>
   <translation>chaque enregistrement l’a</translation>
  </message>
  <message>
   <source>may be blank</source>
   <translation>peut être vide</translation>
  </message>
 </context>
 <context>
  <name>RecordLists</name>
  <message numerus="yes">
   <source>%Ln held records</source>
   <comment>1 held record</comment>
   <translation>
    <numerusform>%Ln enregistrement retenu</numerusform>
    <numerusform>%Ln enregistrements retenus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records</source>
   <comment>1 record</comment>
   <translation>
    <numerusform>%Ln enregistrement</numerusform>
    <numerusform>%Ln enregistrements</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Deleted</source>
   <translation>&amp;Supprimés</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Nouveau…</translation>
  </message>
  <message>
   <source>All stores</source>
   <translation>Tous les magasins</translation>
  </message>
  <message>
   <source>Every received record was applied</source>
   <translation>Chaque enregistrement reçu a été appliqué</translation>
  </message>
  <message>
   <source>Held records</source>
   <translation>Enregistrements retenus</translation>
  </message>
  <message>
   <source>ID, code, name or any text</source>
   <translation>ID, code, nom ou texte quelconque</translation>
  </message>
  <message>
   <source>No records</source>
   <translation>Aucun enregistrement</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Enregistrements</translation>
  </message>
  <message>
   <source>Search tables</source>
   <translation>Rechercher des tables</translation>
  </message>
  <message>
   <source>Show what was deleted or merged, with its last state</source>
   <translation>Afficher ce qui a été supprimé ou fusionné, avec son dernier état</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Magasin</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tables</translation>
  </message>
  <message>
   <source>The first {0} records; scroll down for more</source>
   <translation>Les {0} premiers enregistrements ; faites défiler pour la suite</translation>
  </message>
 </context>
 <context>
  <name>RecordPane</name>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Modifier…</translation>
  </message>
  <message>
   <source>Choose one in the list</source>
   <translation>Choisissez-en un dans la liste</translation>
  </message>
  <message>
   <source>De&amp;lete…</source>
   <translation>&amp;Supprimer…</translation>
  </message>
  <message>
   <source>Fields of the record</source>
   <translation>Champs de l’enregistrement</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulaire</translation>
  </message>
  <message>
   <source>It is not a record of this datafile yet</source>
   <translation>Ce n’est pas encore un enregistrement de ce fichier de données</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Pas de données</translation>
  </message>
  <message>
   <source>No record</source>
   <translation>Aucun enregistrement</translation>
  </message>
  <message>
   <source>The record as JSON</source>
   <translation>L’enregistrement en JSON</translation>
  </message>
  <message>
   <source>There is no other site</source>
   <translation>Il n’y a pas d’autre site</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Où il va</translation>
  </message>
  <message>
   <source>Where the record goes, and why</source>
   <translation>Où va l’enregistrement, et pourquoi</translation>
  </message>
  <message>
   <source>{0} · from site {1} · {2}</source>
   <translation>{0} · du site {1} · {2}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
 </context>
 <context>
  <name>RecordWindow</name>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>Abandonner les modifications de {0} ?</translation>
  </message>
  <message>
   <source>Discard the new record?</source>
   <translation>Abandonner le nouvel enregistrement ?</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Nouvel enregistrement</translation>
  </message>
  <message>
   <source>New record of {0}</source>
   <translation>Nouvel enregistrement de {0}</translation>
  </message>
  <message>
   <source>Record {0}</source>
   <translation>Enregistrement {0}</translation>
  </message>
 </context>
 <context>
  <name>RemotePage</name>
  <message>
   <source>&amp;Connect</source>
   <translation>&amp;Connecter</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>A site logs in with its password</source>
   <translation>Un site se connecte avec son mot de passe</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Fichier de données</translation>
  </message>
  <message>
   <source>Make it from a site &amp;export instead…</source>
   <translation>Plutôt à partir d’un &amp;export de site…</translation>
  </message>
  <message>
   <source>Name and password are those that the central server has for this site.</source>
   <translation>Le nom et le mot de passe sont ceux que le serveur central a pour ce site.</translation>
  </message>
  <message>
   <source>New remote site</source>
   <translation>Nouveau site distant</translation>
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation>&amp;URL du serveur</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nom du site</translation>
  </message>
 </context>
 <context>
  <name>RemoteRows</name>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Records to send and request at a time; smaller on a bad connection</source>
   <translation>Enregistrements à envoyer et demander à la fois ; moins sur un mauvais lien</translation>
  </message>
  <message>
   <source>Server UR&amp;L</source>
   <translation>UR&amp;L du serveur</translation>
  </message>
  <message>
   <source>Sync &amp;interval</source>
   <translation>&amp;Intervalle de synchronisation</translation>
  </message>
  <message>
   <source>Sync re&amp;quest size</source>
   <translation>Taille des re&amp;quêtes</translation>
  </message>
  <message>
   <source>Time between synchronisations, at least 1 minute</source>
   <translation>Temps entre deux synchronisations, au moins 1 minute</translation>
  </message>
  <message>
   <source>Where the central server is, with the port if it needs one</source>
   <translation>Où est le serveur central, avec le port s’il en faut un</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>records</source>
   <translation>enregistrements</translation>
  </message>
 </context>
 <context>
  <name>ReportsPage</name>
  <message>
   <source>Every store and site: last connection, last sync and what waits</source>
   <translation>Chaque magasin et site : dernière connexion, dernière synchronisation et ce qui attend</translation>
  </message>
  <message>
   <source>Every synchronisation of this site, its records, duration and errors</source>
   <translation>Chaque synchronisation de ce site, ses enregistrements, sa durée et ses erreurs</translation>
  </message>
  <message>
   <source>Sync history</source>
   <translation>Historique de synchronisation</translation>
  </message>
  <message>
   <source>Sync report</source>
   <translation>Rapport de synchronisation</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>Only on the central server</source>
   <translation>Seulement sur le serveur central</translation>
  </message>
  <message>
   <source>Only on the primary server</source>
   <translation>Seulement sur le serveur primaire</translation>
  </message>
  <message>
   <source>You lack the permission {0}</source>
   <translation>Il vous manque la permission {0}</translation>
  </message>
 </context>
 <context>
  <name>RunChart</name>
  <message numerus="yes">
   <source>%Ln synchronisations, the newest last</source>
   <comment>1 synchronisation</comment>
   <translation>
    <numerusform>%Ln synchronisation</numerusform>
    <numerusform>%Ln synchronisations, la plus récente à la fin</numerusform>
   </translation>
  </message>
  <message>
   <source>Chart of synchronisations</source>
   <translation>Graphique des synchronisations</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>No synchronisation to show yet</source>
   <translation>Pas encore de synchronisation à montrer</translation>
  </message>
  <message>
   <source>Records received</source>
   <translation>Enregistrements reçus</translation>
  </message>
  <message>
   <source>Records sent</source>
   <translation>Enregistrements envoyés</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
 </context>
 <context>
  <name>ServerPage</name>
  <message>
   <source>&amp;Certificate (PEM)</source>
   <translation>&amp;Certificat (PEM)</translation>
  </message>
  <message>
   <source>&amp;Key (PEM)</source>
   <translation>&amp;Clé (PEM)</translation>
  </message>
  <message>
   <source>&amp;Listens on</source>
   <translation>É&amp;coute sur</translation>
  </message>
  <message>
   <source>&amp;Port</source>
   <translation>&amp;Port</translation>
  </message>
  <message>
   <source>&amp;Start server</source>
   <translation>&amp;Démarrer le serveur</translation>
  </message>
  <message>
   <source>&amp;Stop server</source>
   <translation>A&amp;rrêter le serveur</translation>
  </message>
  <message>
   <source>&amp;Worker processes</source>
   <translation>&amp;Processus de travail</translation>
  </message>
  <message>
   <source>0 – any free one</source>
   <translation>0 – n’importe quel port libre</translation>
  </message>
  <message>
   <source>127.0.0.1: this machine only; 0.0.0.0: every network</source>
   <translation>127.0.0.1 : cette machine seulement ; 0.0.0.0 : tous les réseaux</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Certificat</translation>
  </message>
  <message>
   <source>Certificate and key match; valid until {0}.</source>
   <translation>Le certificat et la clé vont ensemble ; valable jusqu’au {0}.</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>Choisir le certificat</translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation>Choisir la clé</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>More than one worker process needs a PostgreSQL datafile</source>
   <translation>Plus d’un processus de travail demande un fichier de données PostgreSQL</translation>
  </message>
  <message>
   <source>PEM files (*.pem *.crt *.cer *.key)</source>
   <translation>Fichiers PEM (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>Processes that answer sites at the same time; one for each processor core</source>
   <translation>Processus qui répondent aux sites en même temps ; un par cœur du processeur</translation>
  </message>
  <message>
   <source>Public &amp;URL</source>
   <translation>&amp;URL publique</translation>
  </message>
  <message>
   <source>Server process</source>
   <translation>Processus du serveur</translation>
  </message>
  <message>
   <source>The certificate expired on {0}: no site trusts it.</source>
   <translation>Le certificat a expiré le {0} : aucun site ne lui fait confiance.</translation>
  </message>
  <message>
   <source>The key of the certificate, without a pass phrase</source>
   <translation>La clé du certificat, sans phrase secrète</translation>
  </message>
  <message>
   <source>The server's certificate with its issuers', in PEM</source>
   <translation>Le certificat du serveur avec ceux de ses émetteurs, en PEM</translation>
  </message>
  <message>
   <source>Where sites reach this server, if not where it listens</source>
   <translation>Où les sites joignent ce serveur, si ce n’est pas là où il écoute</translation>
  </message>
  <message>
   <source>Without a certificate what sites send can be read on the network.</source>
   <translation>Sans certificat, ce que les sites envoient peut être lu sur le réseau.</translation>
  </message>
 </context>
 <context>
  <name>ServerWords</name>
  <message>
   <source>It ended and is started again: {0}</source>
   <translation>Il s’est arrêté et redémarre : {0}</translation>
  </message>
  <message>
   <source>Running: sites can synchronise</source>
   <translation>En marche : les sites peuvent se synchroniser</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>Stopped: no site can synchronise</source>
   <translation>Arrêté : aucun site ne peut se synchroniser</translation>
  </message>
 </context>
 <context>
  <name>SiteCard</name>
  <message>
   <source>Keep this card in a safe place: it lets a device in.</source>
   <translation>Gardez cette carte en lieu sûr : elle laisse entrer un appareil.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <source>Server URL</source>
   <translation>URL du serveur</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nom du site</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
 </context>
 <context>
  <name>SiteConnection</name>
  <message>
   <source>A site calls, it cannot be called: press Check connection there for a real test.</source>
   <translation>Un site appelle, on ne peut pas l’appeler : cliquez là-bas sur Vérifier la connexion pour un vrai essai.</translation>
  </message>
  <message>
   <source>Another device tried to be this site: press Reset beside Hardware ID if the device was replaced.</source>
   <translation>Un autre appareil a essayé d’être ce site : cliquez sur Réinitialiser à côté de l’ID matériel si l’appareil a été remplacé.</translation>
  </message>
  <message>
   <source>It has no password: set one here, and the same on the site.</source>
   <translation>Il n’a pas de mot de passe : définissez-en un ici, et le même sur le site.</translation>
  </message>
  <message>
   <source>It has not ended a synchronisation yet.</source>
   <translation>Il n’a encore terminé aucune synchronisation.</translation>
  </message>
  <message>
   <source>It is blocked after too many failed log-ins: press Unblock site.</source>
   <translation>Il est bloqué après trop de connexions échouées : cliquez sur Débloquer le site.</translation>
  </message>
  <message>
   <source>Last connection {0}, by {1}.</source>
   <translation>Dernière connexion {0}, par {1}.</translation>
  </message>
  <message>
   <source>Last sync {0}.</source>
   <translation>Dernière synchronisation {0}.</translation>
  </message>
  <message>
   <source>Records waiting for it: {0}.</source>
   <translation>Enregistrements qui l’attendent : {0}.</translation>
  </message>
  <message>
   <source>The server process of this datafile does not run: no site can connect.</source>
   <translation>Le processus du serveur de ce fichier de données ne tourne pas : aucun site ne peut se connecter.</translation>
  </message>
  <message>
   <source>This server listens at {0}.</source>
   <translation>Ce serveur écoute à {0}.</translation>
  </message>
  <message>
   <source>This site can connect</source>
   <translation>Ce site peut se connecter</translation>
  </message>
  <message>
   <source>{0} cannot connect now</source>
   <translation>{0} ne peut pas se connecter maintenant</translation>
  </message>
  <message>
   <source>{0} is the central server itself</source>
   <translation>{0} est le serveur central lui-même</translation>
  </message>
  <message>
   <source>{0} may connect, and has not yet</source>
   <translation>{0} peut se connecter, et ne l’a pas encore fait</translation>
  </message>
  <message>
   <source>{0} may connect: it last did {1}</source>
   <translation>{0} peut se connecter : la dernière fois {1}</translation>
  </message>
 </context>
 <context>
  <name>SiteExport</name>
  <message numerus="yes">
   <source>%Ln records were exported.</source>
   <comment>1 record was exported.</comment>
   <translation>
    <numerusform>%Ln enregistrement a été exporté.</numerusform>
    <numerusform>%Ln enregistrements ont été exportés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Can be exported</source>
   <translation>Peut être exporté</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Code du site</translation>
  </message>
  <message>
   <source>Site export</source>
   <translation>Export de site</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nom du site</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Magasins</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
 </context>
 <context>
  <name>SitePage</name>
  <message>
   <source>&amp;Device type</source>
   <translation>Type d’&amp;appareil</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>A short text for people; synchronisation does not use it</source>
   <translation>Un texte court pour les gens ; la synchronisation ne s’en sert pas</translation>
  </message>
  <message>
   <source>A site logs in with its password</source>
   <translation>Un site se connecte avec son mot de passe</translation>
  </message>
  <message>
   <source>Desktop sites</source>
   <translation>Sites de bureau</translation>
  </message>
  <message>
   <source>For a site that does not exist yet, move it to the central server, then use Create sync site.</source>
   <translation>Pour un site qui n’existe pas encore, déplacez-le vers le serveur central, puis utilisez Créer un site de synchronisation.</translation>
  </message>
  <message>
   <source>How the site's device reaches this server</source>
   <translation>Comment l’appareil du site joint ce serveur</translation>
  </message>
  <message>
   <source>It says how the site's device reaches this server</source>
   <translation>Elle dit comment l’appareil du site joint ce serveur</translation>
  </message>
  <message>
   <source>Its device logs in with this name and password. They come on a card at the end.</source>
   <translation>Son appareil se connecte avec ce nom et ce mot de passe. Ils sont sur une carte à la fin.</translation>
  </message>
  <message>
   <source>Leave a full copy (Collector) on {0}</source>
   <translation>Laisser une copie complète (Collecteur) sur {0}</translation>
  </message>
  <message>
   <source>No such desktop site; Create sync site makes one</source>
   <translation>Aucun site de bureau de ce nom ; Créer un site de synchronisation en fait un</translation>
  </message>
  <message>
   <source>Not normally wanted: all data of the store goes on being sent there</source>
   <translation>Normalement pas souhaité : toutes les données du magasin continuent d’y être envoyées</translation>
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation>&amp;URL du serveur</translation>
  </message>
  <message>
   <source>Site &amp;code</source>
   <translation>&amp;Code du site</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nom du site</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Sites</translation>
  </message>
  <message>
   <source>The file carries the first data of a new desktop site where the network would take too long. Later changes come over the network as usual.</source>
   <translation>Le fichier porte les premières données d’un nouveau site de bureau là où le réseau prendrait trop de temps. Les modifications suivantes passent par le réseau comme d’habitude.</translation>
  </message>
  <message>
   <source>The new site</source>
   <translation>Le nouveau site</translation>
  </message>
  <message>
   <source>Where does {0} move to?</source>
   <translation>Où va {0} ?</translation>
  </message>
  <message>
   <source>Which site is made from a file?</source>
   <translation>Quel site est fait d’un fichier ?</translation>
  </message>
 </context>
 <context>
  <name>SiteWindow</name>
  <message>
   <source>A device that will synchronise with this server</source>
   <translation>Un appareil qui se synchronisera avec ce serveur</translation>
  </message>
  <message>
   <source>A mobile site takes a single store.</source>
   <translation>Un site mobile ne prend qu’un seul magasin.</translation>
  </message>
  <message>
   <source>A site needs a name to log in with</source>
   <translation>Un site a besoin d’un nom pour se connecter</translation>
  </message>
  <message>
   <source>Active on</source>
   <translation>Actif sur</translation>
  </message>
  <message>
   <source>Add store</source>
   <translation>Ajouter un magasin</translation>
  </message>
  <message>
   <source>After OK the next device that logs in with this site's name and password becomes the site. The present device is then refused: make sure nobody uses it any more.</source>
   <translation>Après OK, le prochain appareil qui se connecte avec le nom et le mot de passe de ce site devient le site. L’appareil actuel est alors refusé : assurez-vous que plus personne ne l’utilise.</translation>
  </message>
  <message>
   <source>Chec&amp;k connection</source>
   <translation>&amp;Vérifier la connexion</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>Abandonner les modifications de {0} ?</translation>
  </message>
  <message>
   <source>Discard the new site?</source>
   <translation>Abandonner le nouveau site ?</translation>
  </message>
  <message>
   <source>Every store is on this site already</source>
   <translation>Tous les magasins sont déjà sur ce site</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>New site</source>
   <translation>Nouveau site</translation>
  </message>
  <message>
   <source>No funder in the support database matches</source>
   <translation>Aucun bailleur de la base du support ne correspond</translation>
  </message>
  <message>
   <source>Not found in the support database yet: press Tab to search</source>
   <translation>Pas encore trouvé dans la base du support : Tab pour chercher</translation>
  </message>
  <message>
   <source>Only one site may be. Clear the box in that site's window first.</source>
   <translation>Un seul site peut l’être. Décochez d’abord la case dans la fenêtre de ce site-là.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove store {0} from {1}?</source>
   <translation>Retirer le magasin {0} de {1} ?</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Reset the hardware ID of {0}?</source>
   <translation>Réinitialiser l’ID matériel de {0} ?</translation>
  </message>
  <message>
   <source>Site {0}</source>
   <translation>Site {0}</translation>
  </message>
  <message>
   <source>Take store {0} from {1}?</source>
   <translation>Prendre le magasin {0} à {1} ?</translation>
  </message>
  <message>
   <source>The store leaves the site where it is active now. Nothing moves before OK.</source>
   <translation>Le magasin quitte le site où il est actif maintenant. Rien ne bouge avant OK.</translation>
  </message>
  <message>
   <source>Un&amp;block site</source>
   <translation>&amp;Débloquer le site</translation>
  </message>
  <message>
   <source>Unblocked: the site may log in again.</source>
   <translation>Débloqué : le site peut à nouveau se connecter.</translation>
  </message>
  <message>
   <source>last sync {0}</source>
   <translation>dernière synchro {0}</translation>
  </message>
  <message>
   <source>{0} (ID {1}) is the Open mSupply central server already.</source>
   <translation>{0} (ID {1}) est déjà le serveur central Open mSupply.</translation>
  </message>
  <message>
   <source>{0} {1} is on it already. Remove that store first, or change the site's type.</source>
   <translation>{0} {1} y est déjà. Retirez d’abord ce magasin, ou changez le type du site.</translation>
  </message>
 </context>
 <context>
  <name>SitesWindow</name>
  <message>
   <source>&amp;Delete…</source>
   <translation>&amp;Supprimer…</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Nouveau…</translation>
  </message>
  <message>
   <source>All device types</source>
   <translation>Tous les types d’appareil</translation>
  </message>
  <message>
   <source>All statuses</source>
   <translation>Tous les états</translation>
  </message>
  <message>
   <source>Another device tried to be this site: open it and press Reset if the device was replaced</source>
   <translation>Un autre appareil a essayé d’être ce site : ouvrez-le et cliquez sur Réinitialiser si l’appareil a été remplacé</translation>
  </message>
  <message>
   <source>App version</source>
   <translation>Version de l’application</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete site {0} (ID {1})?</source>
   <translation>Supprimer le site {0} (ID {1}) ?</translation>
  </message>
  <message>
   <source>Device type</source>
   <translation>Type d’appareil</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>Every store and site, when it was last heard of</source>
   <translation>Chaque magasin et site, et ses dernières nouvelles</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>It can no longer synchronise, and what waits for it is dropped.</source>
   <translation>Il ne peut plus se synchroniser, et ce qui l’attend est abandonné.</translation>
  </message>
  <message>
   <source>Its device has not synchronised yet</source>
   <translation>Son appareil ne s’est pas encore synchronisé</translation>
  </message>
  <message>
   <source>Last connection
date</source>
   <translation>Dernière connexion
date</translation>
  </message>
  <message>
   <source>Last connection
time</source>
   <translation>Dernière connexion
heure</translation>
  </message>
  <message>
   <source>Last synced
date</source>
   <translation>Dernière synchro
date</translation>
  </message>
  <message>
   <source>Last synced
time</source>
   <translation>Dernière synchro
heure</translation>
  </message>
  <message>
   <source>Last synchronised on {0}: over the time after which a site is late</source>
   <translation>Dernière synchronisation le {0} : au-delà du délai après lequel un site est en retard</translation>
  </message>
  <message>
   <source>No sites yet</source>
   <translation>Pas encore de sites</translation>
  </message>
  <message>
   <source>Oldest waiting</source>
   <translation>Plus ancien en attente</translation>
  </message>
  <message>
   <source>Press New to add the first.</source>
   <translation>Cliquez sur Nouveau pour ajouter le premier.</translation>
  </message>
  <message>
   <source>Receives its first data; it has not ended a sync yet</source>
   <translation>Reçoit ses premières données ; n’a encore terminé aucune synchronisation</translation>
  </message>
  <message>
   <source>Records that wait for this site</source>
   <translation>Enregistrements qui attendent ce site</translation>
  </message>
  <message>
   <source>Search in any column</source>
   <translation>Rechercher dans toutes les colonnes</translation>
  </message>
  <message>
   <source>Select a site first</source>
   <translation>Choisissez d’abord un site</translation>
  </message>
  <message>
   <source>Since when the oldest record waits for this site</source>
   <translation>Depuis quand le plus ancien enregistrement attend ce site</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Code du site</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nom du site</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Sites</translation>
  </message>
  <message>
   <source>Sites shown / all sites</source>
   <translation>Sites affichés / tous les sites</translation>
  </message>
  <message>
   <source>Sites – {0}</source>
   <translation>Sites – {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Sync &amp;report…</source>
   <translation>&amp;Rapport de synchronisation…</translation>
  </message>
  <message>
   <source>Synchronises in time</source>
   <translation>Se synchronise à l’heure</translation>
  </message>
  <message>
   <source>The central server: the other sites synchronise with it</source>
   <translation>Le serveur central : les autres sites se synchronisent avec lui</translation>
  </message>
  <message>
   <source>Too many failed log-ins: open it and press Unblock site</source>
   <translation>Trop de connexions échouées : ouvrez-le et cliquez sur Débloquer le site</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Write what is shown to a CSV file or a workbook</source>
   <translation>Écrire ce qui est affiché dans un fichier CSV ou un classeur</translation>
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation>{0}/{1}</translation>
  </message>
 </context>
 <context>
  <name>SpecialPage</name>
  <message>
   <source>Every record, and why it goes to which site</source>
   <translation>Chaque enregistrement, et pourquoi il va vers quel site</translation>
  </message>
  <message>
   <source>List and edit the stores</source>
   <translation>Lister et modifier les magasins</translation>
  </message>
  <message>
   <source>Record browser</source>
   <translation>Navigateur d’enregistrements</translation>
  </message>
  <message>
   <source>Show sites</source>
   <translation>Afficher les sites</translation>
  </message>
  <message>
   <source>Site {0} has a URL, which disables all synchronisation: clear it in the Preferences, Sync with.</source>
   <translation>Le site {0} a une URL, ce qui désactive toute synchronisation : effacez-la dans les Préférences, Synchroniser avec.</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Sites</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Magasins</translation>
  </message>
  <message>
   <source>Synchronisation</source>
   <translation>Synchronisation</translation>
  </message>
 </context>
 <context>
  <name>Spinner</name>
  <message>
   <source>Working</source>
   <translation>Travail en cours</translation>
  </message>
 </context>
 <context>
  <name>StatusBlock</name>
  <message numerus="yes">
   <source>%Ln records waiting</source>
   <comment>1 record waiting</comment>
   <translation>
    <numerusform>%Ln enregistrement en attente</numerusform>
    <numerusform>%Ln enregistrements en attente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records waiting to be sent.</source>
   <comment>1 record waiting to be sent.</comment>
   <translation>
    <numerusform>%Ln enregistrement en attente d’envoi.</numerusform>
    <numerusform>%Ln enregistrements en attente d’envoi.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Stop after this batch</source>
   <translation>&amp;Arrêter après ce lot</translation>
  </message>
  <message>
   <source>Data File: {0}</source>
   <translation>Fichier de données : {0}</translation>
  </message>
  <message>
   <source>Sync error</source>
   <translation>Erreur de synchronisation</translation>
  </message>
  <message>
   <source>Synchronisation status</source>
   <translation>État de la synchronisation</translation>
  </message>
  <message>
   <source>Synchronise now ({0})</source>
   <translation>Synchroniser maintenant ({0})</translation>
  </message>
  <message numerus="yes">
   <source>oldest %Ln days</source>
   <comment>oldest 1 day</comment>
   <translation>
    <numerusform>le plus ancien %Ln jour</numerusform>
    <numerusform>le plus ancien %Ln jours</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StoreChoice</name>
  <message>
   <source>&amp;Every store, also those that are added later</source>
   <translation>&amp;Tous les magasins, aussi ceux ajoutés plus tard</translation>
  </message>
  <message>
   <source>Every store</source>
   <translation>Tous les magasins</translation>
  </message>
  <message>
   <source>Search stores</source>
   <translation>Rechercher des magasins</translation>
  </message>
  <message>
   <source>Stores the user may log in to</source>
   <translation>Magasins auxquels l’utilisateur peut se connecter</translation>
  </message>
  <message>
   <source>The user may log in to every store</source>
   <translation>L’utilisateur peut se connecter à tous les magasins</translation>
  </message>
  <message>
   <source>{0} of {1} stores</source>
   <translation>{0} magasins sur {1}</translation>
  </message>
 </context>
 <context>
  <name>StoreChooser</name>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Search stores</source>
   <translation>Rechercher des magasins</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Magasins</translation>
  </message>
  <message>
   <source>Switch store</source>
   <translation>Changer de magasin</translation>
  </message>
  <message>
   <source>Sync type here</source>
   <translation>Type de synchronisation ici</translation>
  </message>
  <message>
   <source>This site has no store that you may open</source>
   <translation>Ce site n’a aucun magasin que vous puissiez ouvrir</translation>
  </message>
 </context>
 <context>
  <name>StoreConsequences</name>
  <message numerus="yes">
   <source>%Ln records of patients and what belongs to them are queued on OK.</source>
   <comment>1 record of patients and what belongs to them is queued on OK.</comment>
   <translation>
    <numerusform>%Ln enregistrement de patients et de ce qui leur appartient est mis en file d’attente à OK.</numerusform>
    <numerusform>%Ln enregistrements de patients et de ce qui leur appartient sont mis en file d’attente à OK.</numerusform>
   </translation>
  </message>
  <message>
   <source>It moves from {0} to {1}. {0} must have stopped using it for good.</source>
   <translation>Il passe de {0} à {1}. {0} doit avoir définitivement cessé de l’utiliser.</translation>
  </message>
  <message>
   <source>Records queued – {0}.</source>
   <translation>Enregistrements mis en file d’attente – {0}.</translation>
  </message>
  <message>
   <source>Syncs with of other stores changes – {0}.</source>
   <translation>Synchronise avec d’autres magasins change – {0}.</translation>
  </message>
  <message>
   <source>There are no patients visible in it, or all their records wait already.</source>
   <translation>Aucun patient n’y est visible, ou tous leurs enregistrements attendent déjà.</translation>
  </message>
  <message>
   <source>this site</source>
   <translation>ce site</translation>
  </message>
  <message>
   <source>{0} on {1}: {2} → {3}</source>
   <translation>{0} sur {1} : {2} → {3}</translation>
  </message>
  <message>
   <source>{0}; and {1} more</source>
   <translation>{0} ; et {1} de plus</translation>
  </message>
 </context>
 <context>
  <name>StorePage</name>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>It is active on the central server now, and will be active on the new site. A store of another site is brought here by Move store first.</source>
   <translation>Il est actif maintenant sur le serveur central, et le sera sur le nouveau site. Un magasin d’un autre site s’amène ici d’abord par Déplacer un magasin.</translation>
  </message>
  <message>
   <source>It will be active on another site, and on no other. Plan it for a time when nobody works in it.</source>
   <translation>Il sera actif sur un autre site, et sur aucun autre. Prévoyez-le à un moment où personne n’y travaille.</translation>
  </message>
  <message>
   <source>No such store is active on the central server</source>
   <translation>Aucun magasin de ce nom n’est actif sur le serveur central</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Magasins</translation>
  </message>
  <message>
   <source>Stores active on the central server</source>
   <translation>Magasins actifs sur le serveur central</translation>
  </message>
  <message>
   <source>Which store gets a site?</source>
   <translation>Quel magasin reçoit un site ?</translation>
  </message>
  <message>
   <source>Which store moves?</source>
   <translation>Quel magasin est déplacé ?</translation>
  </message>
 </context>
 <context>
  <name>StorePreferences</name>
  <message>
   <source>A requisition can be linked to a supplier invoice</source>
   <translation>Une réquisition peut être liée à une facture fournisseur</translation>
  </message>
  <message>
   <source>Extra fields in requisitions</source>
   <translation>Champs supplémentaires dans les réquisitions</translation>
  </message>
  <message>
   <source>Internal orders use the customers' consumption and stock</source>
   <translation>Les commandes internes utilisent la consommation et le stock des clients</translation>
  </message>
  <message>
   <source>Items expire soon within, in months</source>
   <translation>Les articles expirent bientôt, en mois</translation>
  </message>
  <message>
   <source>Keep requisition lines with quantity 0</source>
   <translation>Garder les lignes de réquisition de quantité 0</translation>
  </message>
  <message>
   <source>Lead time, in months</source>
   <translation>Délai de livraison, en mois</translation>
  </message>
  <message>
   <source>May issue in a foreign currency</source>
   <translation>Peut sortir en devise étrangère</translation>
  </message>
  <message>
   <source>Months to look back for monthly consumption</source>
   <translation>Mois à considérer pour la consommation mensuelle</translation>
  </message>
  <message>
   <source>New patients of this site's other stores stay invisible in this one</source>
   <translation>Les nouveaux patients des autres magasins de ce site restent invisibles dans celui-ci</translation>
  </message>
  <message>
   <source>Open mSupply: uses the program module</source>
   <translation>Open mSupply : utilise le module de programmes</translation>
  </message>
  <message>
   <source>Overstock from, in months of stock</source>
   <translation>Surstock à partir de, en mois de stock</translation>
  </message>
  <message>
   <source>Pack size of an item is 1 at first</source>
   <translation>La taille de conditionnement d’un article est d’abord 1</translation>
  </message>
  <message>
   <source>Requisitions go through the supplier's remote authorisation</source>
   <translation>Les réquisitions passent par l’autorisation à distance du fournisseur</translation>
  </message>
  <message>
   <source>Response requisitions need to be authorised</source>
   <translation>Les réquisitions reçues doivent être autorisées</translation>
  </message>
  <message>
   <source>Stocktake frequency</source>
   <translation>Fréquence des inventaires</translation>
  </message>
  <message>
   <source>The prescribed quantity can be edited on a prescription</source>
   <translation>La quantité prescrite peut être modifiée sur une ordonnance</translation>
  </message>
  <message>
   <source>Understock below, in months of stock</source>
   <translation>Sous-stock en dessous de, en mois de stock</translation>
  </message>
  <message>
   <source>Uses the vaccine module</source>
   <translation>Utilise le module de vaccins</translation>
  </message>
 </context>
 <context>
  <name>StoreWindow</name>
  <message>
   <source>A store needs a code</source>
   <translation>Un magasin a besoin d’un code</translation>
  </message>
  <message>
   <source>A store needs a name</source>
   <translation>Un magasin a besoin d’un nom</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>Abandonner les modifications de {0} ?</translation>
  </message>
  <message>
   <source>Edit store</source>
   <translation>Modifier le magasin</translation>
  </message>
  <message>
   <source>Edit store {0}</source>
   <translation>Modifier le magasin {0}</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Not possible: {0}.</source>
   <translation>Impossible : {0}.</translation>
  </message>
  <message>
   <source>OK &amp;&amp; &amp;Previous</source>
   <translation>OK &amp;&amp; &amp;précédent</translation>
  </message>
  <message>
   <source>OK &amp;&amp; Ne&amp;xt</source>
   <translation>OK &amp;&amp; &amp;suivant</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save the changes to {0}?</source>
   <translation>Enregistrer les modifications de {0} ?</translation>
  </message>
  <message>
   <source>Say why, or choose another site</source>
   <translation>Dites pourquoi, ou choisissez un autre site</translation>
  </message>
  <message>
   <source>Synchronisation</source>
   <translation>Synchronisation</translation>
  </message>
  <message>
   <source>The first store of the list</source>
   <translation>Le premier magasin de la liste</translation>
  </message>
  <message>
   <source>The last store of the list</source>
   <translation>Le dernier magasin de la liste</translation>
  </message>
  <message>
   <source>Visibility</source>
   <translation>Visibilité</translation>
  </message>
  <message>
   <source>active on {0}</source>
   <translation>actif sur {0}</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>site {0}</source>
   <translation>site {0}</translation>
  </message>
  <message>
   <source>{0} here</source>
   <translation>{0} ici</translation>
  </message>
 </context>
 <context>
  <name>StoresList</name>
  <message>
   <source>&amp;Add store…</source>
   <translation>&amp;Ajouter un magasin…</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>It is active on another site: only a copy is here</source>
   <translation>Il est actif sur un autre site : seule une copie est ici</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>Move a store to this site on OK</source>
   <translation>À OK, déplacer un magasin vers ce site</translation>
  </message>
  <message>
   <source>Move it to the central server on OK</source>
   <translation>À OK, le déplacer vers le serveur central</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No stores on this site</source>
   <translation>Aucun magasin sur ce site</translation>
  </message>
  <message>
   <source>Remo&amp;ve store</source>
   <translation>&amp;Retirer le magasin</translation>
  </message>
  <message>
   <source>Select a store first</source>
   <translation>Choisissez d’abord un magasin</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Magasins</translation>
  </message>
  <message>
   <source>Stores of this site</source>
   <translation>Magasins de ce site</translation>
  </message>
  <message>
   <source>Sync type</source>
   <translation>Type de synchronisation</translation>
  </message>
  <message>
   <source>{0} on OK</source>
   <translation>{0} à OK</translation>
  </message>
 </context>
 <context>
  <name>StoresPage</name>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No stores yet</source>
   <translation>Pas encore de magasins</translation>
  </message>
  <message>
   <source>Search stores</source>
   <translation>Rechercher des magasins</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Magasins</translation>
  </message>
  <message>
   <source>Stores shown / all stores</source>
   <translation>Magasins affichés / tous les magasins</translation>
  </message>
  <message>
   <source>Sync type here</source>
   <translation>Type de synchronisation ici</translation>
  </message>
  <message>
   <source>They come with the first synchronisation.</source>
   <translation>Ils arrivent avec la première synchronisation.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation>{0}/{1}</translation>
  </message>
 </context>
 <context>
  <name>StoresWindow</name>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Modifier…</translation>
  </message>
  <message>
   <source>All modes</source>
   <translation>Tous les modes</translation>
  </message>
  <message>
   <source>All sync types</source>
   <translation>Tous les types de synchronisation</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Enabled and disabled</source>
   <translation>Activés et désactivés</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>No stores yet</source>
   <translation>Pas encore de magasins</translation>
  </message>
  <message>
   <source>Search in any column</source>
   <translation>Rechercher dans toutes les colonnes</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Magasins</translation>
  </message>
  <message>
   <source>Stores shown / all stores</source>
   <translation>Magasins affichés / tous les magasins</translation>
  </message>
  <message>
   <source>Stores – {0}</source>
   <translation>Magasins – {0}</translation>
  </message>
  <message>
   <source>Sync type here</source>
   <translation>Type de synchronisation ici</translation>
  </message>
  <message>
   <source>They come with the first synchronisation, or by an import.</source>
   <translation>Ils arrivent avec la première synchronisation, ou par un import.</translation>
  </message>
  <message>
   <source>Write the rows shown to a CSV or Excel file</source>
   <translation>Écrire les lignes affichées dans un fichier CSV ou Excel</translation>
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation>{0}/{1}</translation>
  </message>
 </context>
 <context>
  <name>SummaryPage</name>
  <message>
   <source>Cr&amp;eate</source>
   <translation>C&amp;réer</translation>
  </message>
  <message>
   <source>Create {0}?</source>
   <translation>Créer {0} ?</translation>
  </message>
  <message>
   <source>Make its supplying store visible in it: Stores, Visibility</source>
   <translation>Rendez visible en lui le magasin qui l’approvisionne : Magasins, Visibilité</translation>
  </message>
  <message>
   <source>New site</source>
   <translation>Nouveau site</translation>
  </message>
  <message>
   <source>No other store is visible to it</source>
   <translation>Aucun autre magasin ne lui est visible</translation>
  </message>
  <message>
   <source>Nothing has been changed yet. All of this is done at once.</source>
   <translation>Rien n’a encore été changé. Tout cela se fait d’un coup.</translation>
  </message>
  <message>
   <source>Records it fetches first</source>
   <translation>Enregistrements qu’il reçoit d’abord</translation>
  </message>
  <message>
   <source>Store that moves to it</source>
   <translation>Magasin qui y va</translation>
  </message>
  <message>
   <source>Stores visible to it</source>
   <translation>Magasins visibles pour lui</translation>
  </message>
  <message>
   <source>Stores visible to it, and what of them it gets</source>
   <translation>Magasins visibles pour lui, et ce qu’il en reçoit</translation>
  </message>
  <message>
   <source>{0} ({1})</source>
   <translation>{0} ({1})</translation>
  </message>
  <message>
   <source>{0} – {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <source>{0}, and all central data</source>
   <translation>{0}, et toutes les données centrales</translation>
  </message>
 </context>
 <context>
  <name>Support</name>
  <message>
   <source>A report without names and data is in {0}</source>
   <translation>Un rapport sans noms ni données est dans {0}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>It holds logs, settings, counts and the last errors; no passwords, no records and no names of people. Send it to those who support you.</source>
   <translation>Il contient les journaux, les réglages, les comptes et les dernières erreurs ; pas de mots de passe, d’enregistrements ni de noms de personnes. Envoyez-le à ceux qui vous assistent.</translation>
  </message>
  <message>
   <source>Save support bundle</source>
   <translation>Enregistrer un dossier pour le support</translation>
  </message>
  <message>
   <source>Save support bundle…</source>
   <translation>Enregistrer un dossier pour le support…</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Quelque chose d’inattendu s’est produit</translation>
  </message>
  <message>
   <source>The report below could not be saved to a file.</source>
   <translation>Le rapport ci-dessous n’a pas pu être enregistré dans un fichier.</translation>
  </message>
  <message>
   <source>The support bundle is saved</source>
   <translation>Le dossier pour le support est enregistré</translation>
  </message>
  <message>
   <source>Two Arrows ended unexpectedly the last time</source>
   <translation>Two Arrows s’est arrêté de façon inattendue la dernière fois</translation>
  </message>
  <message>
   <source>Your data is safe, and you can go on. What you did just now may not be done.</source>
   <translation>Vos données sont en sûreté, et vous pouvez continuer. Ce que vous venez de faire n’est peut-être pas fait.</translation>
  </message>
  <message>
   <source>Your data is safe: every change is whole in the datafile or not in it. A support bundle helps to find the cause.</source>
   <translation>Vos données sont en sûreté : chaque modification est entière dans le fichier de données, ou n’y est pas. Un dossier pour le support aide à trouver la cause.</translation>
  </message>
  <message>
   <source>Zip file (*.zip)</source>
   <translation>Fichier Zip (*.zip)</translation>
  </message>
 </context>
 <context>
  <name>SyncForm</name>
  <message>
   <source>&amp;Resync patient records when store is saved</source>
   <translation>&amp;Resynchroniser les dossiers des patients à l’enregistrement du magasin</translation>
  </message>
  <message>
   <source>&amp;Set as local store</source>
   <translation>&amp;Définir comme magasin local</translation>
  </message>
  <message>
   <source>Include transactions in sync</source>
   <translation>Inclure les transactions dans la synchronisation</translation>
  </message>
  <message>
   <source>Make the store active on this site</source>
   <translation>Rendre le magasin actif sur ce site</translation>
  </message>
  <message>
   <source>Matters for dispensaries only, and is always disabled here: the product's support turns it off, with the command: twoarrows store set --no-include-transactions</source>
   <translation>Ne compte que pour les dispensaires, et toujours désactivé ici : le support du produit l’éteint, par la commande : twoarrows store set --no-include-transactions</translation>
  </message>
  <message>
   <source>One site is always local: check the one that shall be, and this one goes.</source>
   <translation>Un site est toujours local : cochez celui qui doit l’être, et celui-ci part.</translation>
  </message>
  <message>
   <source>S&amp;ynchronisation type</source>
   <translation>T&amp;ype de synchronisation</translation>
  </message>
  <message>
   <source>Send the patients visible in the store to its site again</source>
   <translation>Renvoyer à son site les patients visibles dans le magasin</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de synchronisation</translation>
  </message>
  <message>
   <source>The site where the store is active; choose it by Local, below</source>
   <translation>Le site où le magasin est actif ; choisissez-le par Local, ci-dessous</translation>
  </message>
  <message>
   <source>Un-lock to edit</source>
   <translation>Déverrouillez pour modifier</translation>
  </message>
  <message>
   <source>What the store is on this site</source>
   <translation>Ce que le magasin est sur ce site</translation>
  </message>
  <message>
   <source>{0} – this site</source>
   <translation>{0} – ce site</translation>
  </message>
 </context>
 <context>
  <name>SyncPanel</name>
  <message>
   <source>&amp;Sync now!</source>
   <translation>&amp;Synchroniser !</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>Dernière synchro</translation>
  </message>
  <message>
   <source>Next sync</source>
   <translation>Prochaine synchro</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçus</translation>
  </message>
  <message>
   <source>Records waiting to be sent</source>
   <translation>Enregistrements en attente d’envoi</translation>
  </message>
  <message>
   <source>S&amp;top after this batch</source>
   <translation>&amp;Arrêter après ce lot</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyés</translation>
  </message>
  <message>
   <source>The server is not running</source>
   <translation>Le serveur ne tourne pas</translation>
  </message>
  <message>
   <source>Two Arrows {0}</source>
   <translation>Two Arrows {0}</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>{0}
Press to enlarge</source>
   <translation>{0}
Cliquez pour agrandir</translation>
  </message>
 </context>
 <context>
  <name>SyncReportWindow</name>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Imprimer…</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>App version</source>
   <translation>Version de l’application</translation>
  </message>
  <message>
   <source>Device type</source>
   <translation>Type d’appareil</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Last connection</source>
   <translation>Dernière connexion</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>Dernière synchro</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Late or silent</source>
   <translation>En retard ou muet</translation>
  </message>
  <message numerus="yes">
   <source>Late, in red: no synchronisation for %Ln days</source>
   <comment>Late, in red: no synchronisation for 1 day</comment>
   <translation>
    <numerusform>En retard, en rouge : pas de synchronisation depuis %Ln jour</numerusform>
    <numerusform>En retard, en rouge : pas de synchronisation depuis %Ln jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Lines shown / all lines</source>
   <translation>Lignes affichées / toutes les lignes</translation>
  </message>
  <message>
   <source>Never synchronised</source>
   <translation>Jamais synchronisé</translation>
  </message>
  <message>
   <source>No site</source>
   <translation>Aucun site</translation>
  </message>
  <message>
   <source>No sites yet</source>
   <translation>Pas encore de sites</translation>
  </message>
  <message>
   <source>Oldest waiting</source>
   <translation>Plus ancien en attente</translation>
  </message>
  <message>
   <source>P&amp;DF…</source>
   <translation>P&amp;DF…</translation>
  </message>
  <message>
   <source>Print what is shown, after a preview</source>
   <translation>Imprimer ce qui est affiché, après un aperçu</translation>
  </message>
  <message>
   <source>Records that wait for the site, whichever of its stores the line is of</source>
   <translation>Enregistrements qui attendent le site, quel que soit son magasin de la ligne</translation>
  </message>
  <message>
   <source>Search in any column</source>
   <translation>Rechercher dans toutes les colonnes</translation>
  </message>
  <message>
   <source>Silent</source>
   <translation>Muet</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Magasin</translation>
  </message>
  <message>
   <source>Store code</source>
   <translation>Code du magasin</translation>
  </message>
  <message>
   <source>Sync report</source>
   <translation>Rapport de synchronisation</translation>
  </message>
  <message>
   <source>Sync report – {0}</source>
   <translation>Rapport de synchronisation – {0}</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Waiting for long</source>
   <translation>En attente depuis longtemps</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>Quelles lignes</translation>
  </message>
  <message>
   <source>Write what is shown to a CSV file or a workbook</source>
   <translation>Écrire ce qui est affiché dans un fichier CSV ou un classeur</translation>
  </message>
  <message>
   <source>Write what is shown to a PDF file</source>
   <translation>Écrire ce qui est affiché dans un fichier PDF</translation>
  </message>
  <message numerus="yes">
   <source>silent, in orange: for %Ln days</source>
   <comment>silent, in orange: for 1 day</comment>
   <translation>
    <numerusform>muet, en orange : depuis %Ln jour</numerusform>
    <numerusform>muet, en orange : depuis %Ln jours</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} · {1}</source>
   <translation>{0} · {1}</translation>
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation>{0}/{1}</translation>
  </message>
 </context>
 <context>
  <name>SyncStatusWindow</name>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historique</translation>
  </message>
  <message>
   <source>&amp;More information</source>
   <translation>&amp;Plus d’informations</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>From site</source>
   <translation>Du site</translation>
  </message>
  <message>
   <source>Held back</source>
   <translation>Retenus</translation>
  </message>
  <message>
   <source>Integrated</source>
   <translation>Intégrés</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçus</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Records held &amp;back</source>
   <translation>Enregistrements &amp;retenus</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyés</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Début</translation>
  </message>
  <message>
   <source>Started by</source>
   <translation>Lancée par</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Sync status – {0}</source>
   <translation>État de la synchronisation – {0}</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <source>clock of the server: {0} s from ours</source>
   <translation>horloge du serveur : {0} s d’écart avec la nôtre</translation>
  </message>
  <message numerus="yes">
   <source>records waiting to be sent</source>
   <comment>record waiting to be sent</comment>
   <translation>
    <numerusform>enregistrement en attente d’envoi</numerusform>
    <numerusform>enregistrements en attente d’envoi</numerusform>
   </translation>
  </message>
  <message>
   <source>records: {0} sent, {1} received, {2} integrated, {3} held back</source>
   <translation>enregistrements : {0} envoyés, {1} reçus, {2} intégrés, {3} retenus</translation>
  </message>
  <message>
   <source>server: {0}</source>
   <translation>serveur : {0}</translation>
  </message>
  <message>
   <source>site: {0} {1}</source>
   <translation>site : {0} {1}</translation>
  </message>
  <message>
   <source>started: {0}</source>
   <translation>début : {0}</translation>
  </message>
  <message>
   <source>step: {0}</source>
   <translation>étape : {0}</translation>
  </message>
  <message>
   <source>version: {0}</source>
   <translation>version : {0}</translation>
  </message>
 </context>
 <context>
  <name>SyncStepper</name>
  <message>
   <source>Steps of the synchronisation</source>
   <translation>Étapes de la synchronisation</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} / {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
 </context>
 <context>
  <name>SyncWith</name>
  <message>
   <source>Central server</source>
   <translation>Serveur central</translation>
  </message>
  <message>
   <source>Changed from {0}, which it is since: {1}</source>
   <translation>Ce n’est plus {0} ; c’est depuis : {1}</translation>
  </message>
  <message>
   <source>It has never synchronised; {0} records wait for it.</source>
   <translation>Il ne s’est jamais synchronisé ; {0} enregistrements l’attendent.</translation>
  </message>
  <message>
   <source>It last synchronised on {0}; {1} records wait for it.</source>
   <translation>Dernière synchronisation le {0} ; {1} enregistrements l’attendent.</translation>
  </message>
  <message>
   <source>Local: the store's Sync ID is this site's, and its data is edited there.</source>
   <translation>Local : l’ID de synchronisation du magasin est celui de ce site, et ses données y sont modifiées.</translation>
  </message>
  <message>
   <source>Not local: the store's data is not edited on {0}.</source>
   <translation>Pas local : les données du magasin ne sont pas modifiées sur {0}.</translation>
  </message>
  <message>
   <source>On OK the site that loses the store keeps this.</source>
   <translation>À OK, le site qui perd le magasin garde ceci.</translation>
  </message>
  <message>
   <source>On OK the store becomes active on {0}, and its data is queued for it.</source>
   <translation>À OK, le magasin devient actif sur {0}, et ses données sont mises en file d’attente pour lui.</translation>
  </message>
  <message>
   <source>On OK {0} loses the store.</source>
   <translation>À OK, {0} perd le magasin.</translation>
  </message>
  <message>
   <source>On OK: the active copy is always whole.</source>
   <translation>À OK : la copie active est toujours entière.</translation>
  </message>
  <message>
   <source>Site {0}</source>
   <translation>Site {0}</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} et {1} de plus</translation>
  </message>
 </context>
 <context>
  <name>SynchronisePage</name>
  <message>
   <source>This datafile does not synchronise with others.</source>
   <translation>Ce fichier de données ne se synchronise pas avec d’autres.</translation>
  </message>
  <message>
   <source>This site</source>
   <translation>Ce site</translation>
  </message>
 </context>
 <context>
  <name>TableColumns</name>
  <message>
   <source>Reset columns</source>
   <translation>Réinitialiser les colonnes</translation>
  </message>
 </context>
 <context>
  <name>TableView</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>Nothing matches the search</source>
   <translation>Rien ne correspond à la recherche</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Rien à afficher</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>&amp;15 minutes</source>
   <translation>&amp;15 minutes</translation>
  </message>
  <message>
   <source>&amp;Pause for</source>
   <translation>&amp;Mettre en pause pendant</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Resume (paused, resumes {0})</source>
   <translation>&amp;Reprendre (en pause, reprend {0})</translation>
  </message>
  <message>
   <source>1 &amp;hour</source>
   <translation>1 &amp;heure</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Ouvrir {0}</translation>
  </message>
  <message>
   <source>Synchronise &amp;now</source>
   <translation>Synchroniser &amp;maintenant</translation>
  </message>
  <message>
   <source>Until &amp;tomorrow morning</source>
   <translation>Jusqu’à &amp;demain matin</translation>
  </message>
 </context>
 <context>
  <name>TwoArrowsButton</name>
  <message>
   <source>Stop synchronising…</source>
   <translation>Arrêt de la synchronisation…</translation>
  </message>
  <message>
   <source>Synchronise now</source>
   <translation>Synchroniser maintenant</translation>
  </message>
 </context>
 <context>
  <name>UnlockCodePage</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Terminer</translation>
  </message>
  <message>
   <source>Delete the datafile that was just made?</source>
   <translation>Supprimer le fichier de données qui vient d’être créé ?</translation>
  </message>
  <message>
   <source>I have &amp;written the code down</source>
   <translation>J’ai &amp;noté le code</translation>
  </message>
  <message>
   <source>It unlocks the synchronisation settings of this datafile. It is shown only now: write it down and keep it in a safe place.</source>
   <translation>Il déverrouille les réglages de synchronisation de ce fichier de données. Il n’est montré que maintenant : notez-le et gardez-le en lieu sûr.</translation>
  </message>
  <message>
   <source>Keep this unlock code</source>
   <translation>Gardez ce code de déverrouillage</translation>
  </message>
  <message>
   <source>The datafile was made: {0}</source>
   <translation>Le fichier de données a été créé : {0}</translation>
  </message>
  <message>
   <source>Unlock code {0}</source>
   <translation>Code de déverrouillage {0}</translation>
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>&amp;Authorisation code</source>
   <translation>Code d’&amp;autorisation</translation>
  </message>
  <message>
   <source>Un-lock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <source>Wrong sync settings can damage the data of every site: a code protects them.</source>
   <translation>De mauvais réglages de synchronisation peuvent abîmer les données de tous les sites : un code les protège.</translation>
  </message>
 </context>
 <context>
  <name>UnlockRow</name>
  <message>
   <source>&amp;Lock again</source>
   <translation>&amp;Verrouiller à nouveau</translation>
  </message>
  <message>
   <source>C&amp;lick to un-lock</source>
   <translation>C&amp;liquer pour déverrouiller</translation>
  </message>
  <message>
   <source>Locked: an authorisation code is needed.</source>
   <translation>Verrouillé : un code d’autorisation est nécessaire.</translation>
  </message>
  <message numerus="yes">
   <source>Unlocked. Locks again after %Ln minutes, or when this window closes.</source>
   <comment>Unlocked. Locks again after 1 minute, or when this window closes.</comment>
   <translation>
    <numerusform>Déverrouillé. Se verrouille à nouveau après %Ln minute, ou à la fermeture de cette fenêtre.</numerusform>
    <numerusform>Déverrouillé. Se verrouille à nouveau après %Ln minutes, ou à la fermeture de cette fenêtre.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UpgradeWindow</name>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>This datafile was made by an earlier version of Two Arrows. A copy is kept beside it; then it is brought up to date. Please leave the computer on.</source>
   <translation>Ce fichier de données a été créé par une version antérieure de Two Arrows. Une copie est gardée à côté ; puis il est mis à niveau. Veuillez laisser l’ordinateur allumé.</translation>
  </message>
  <message>
   <source>Upgrading {0}</source>
   <translation>Mise à niveau de {0}</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} MB</source>
   <translation>{0} : {1} sur {2} Mo</translation>
  </message>
 </context>
 <context>
  <name>UserForm</name>
  <message>
   <source>&amp;Disabled: may not log in</source>
   <translation>&amp;Désactivé : ne peut pas se connecter</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Last log-in</source>
   <translation>Dernière ouverture de session</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permissions</translation>
  </message>
  <message>
   <source>Set when the user logs in</source>
   <translation>Défini quand l’utilisateur se connecte</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Magasins</translation>
  </message>
  <message>
   <source>User &amp;name</source>
   <translation>&amp;Nom d’utilisateur</translation>
  </message>
  <message>
   <source>What the user logs in with</source>
   <translation>Ce avec quoi l’utilisateur se connecte</translation>
  </message>
 </context>
 <context>
  <name>UserWindow</name>
  <message>
   <source>A new user needs a password</source>
   <translation>Un nouvel utilisateur a besoin d’un mot de passe</translation>
  </message>
  <message>
   <source>A user needs a name to log in with</source>
   <translation>Un utilisateur a besoin d’un nom pour se connecter</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>Abandonner les modifications de {0} ?</translation>
  </message>
  <message>
   <source>Discard the new user?</source>
   <translation>Abandonner le nouvel utilisateur ?</translation>
  </message>
  <message>
   <source>Last log-in {0}</source>
   <translation>Dernière ouverture de session {0}</translation>
  </message>
  <message>
   <source>Never logged in</source>
   <translation>Jamais connecté</translation>
  </message>
  <message>
   <source>New user</source>
   <translation>Nouvel utilisateur</translation>
  </message>
  <message>
   <source>Somebody who will log in to this datafile</source>
   <translation>Quelqu’un qui se connectera à ce fichier de données</translation>
  </message>
  <message>
   <source>There is already a user of this name</source>
   <translation>Il y a déjà un utilisateur de ce nom</translation>
  </message>
  <message>
   <source>User {0}</source>
   <translation>Utilisateur {0}</translation>
  </message>
  <message>
   <source>this is you</source>
   <translation>c’est vous</translation>
  </message>
 </context>
 <context>
  <name>UsersWindow</name>
  <message>
   <source>&amp;Disable…</source>
   <translation>&amp;Désactiver…</translation>
  </message>
  <message>
   <source>&amp;Enable</source>
   <translation>&amp;Activer</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Nouveau…</translation>
  </message>
  <message>
   <source>A disabled user may not log in; nobody is ever deleted</source>
   <translation>Un utilisateur désactivé ne peut pas se connecter ; personne n’est jamais supprimé</translation>
  </message>
  <message>
   <source>Disable</source>
   <translation>Désactiver</translation>
  </message>
  <message>
   <source>Disable {0}?</source>
   <translation>Désactiver {0} ?</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Every store</source>
   <translation>Tous les magasins</translation>
  </message>
  <message>
   <source>Last log-in</source>
   <translation>Dernière ouverture de session</translation>
  </message>
  <message>
   <source>No users yet: everybody who opens this datafile may look at everything</source>
   <translation>Pas encore d’utilisateurs : quiconque ouvre ce fichier de données peut tout regarder</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permissions</translation>
  </message>
  <message>
   <source>Press New to add the first, who may edit users.</source>
   <translation>Cliquez sur Nouveau pour ajouter le premier, qui pourra modifier les utilisateurs.</translation>
  </message>
  <message>
   <source>Search users</source>
   <translation>Rechercher des utilisateurs</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Magasins</translation>
  </message>
  <message>
   <source>They can no longer log in, here or on a device. You can enable them again.</source>
   <translation>Il ne peut plus se connecter, ni ici ni sur un appareil. Vous pouvez le réactiver.</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Nom d’utilisateur</translation>
  </message>
  <message>
   <source>Users</source>
   <translation>Utilisateurs</translation>
  </message>
  <message>
   <source>Users shown / all users</source>
   <translation>Utilisateurs affichés / tous les utilisateurs</translation>
  </message>
  <message>
   <source>Users – {0}</source>
   <translation>Utilisateurs – {0}</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation>{0}/{1}</translation>
  </message>
 </context>
 <context>
  <name>VisibilityForm</name>
  <message>
   <source>A store that is visible here gets a transfer copy on this store's site, so that the two can send each other stock.</source>
   <translation>Un magasin visible ici reçoit une copie de transfert sur le site de ce magasin, pour que les deux puissent s’envoyer du stock.</translation>
  </message>
  <message>
   <source>Customers and suppliers</source>
   <translation>Clients et fournisseurs</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Articles</translation>
  </message>
  <message>
   <source>Search items</source>
   <translation>Rechercher des articles</translation>
  </message>
  <message>
   <source>Search names</source>
   <translation>Rechercher des noms</translation>
  </message>
 </context>
 <context>
  <name>Wizard</name>
  <message numerus="yes">
   <source>%Ln records received.</source>
   <comment>1 record received.</comment>
   <translation>
    <numerusform>%Ln enregistrement reçu.</numerusform>
    <numerusform>%Ln enregistrements reçus.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose where the datafile will be</source>
   <translation>Choisissez où sera le fichier de données</translation>
  </message>
 </context>
 <context>
  <name>WizardWindow</name>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>The wizard leaves nothing behind.</source>
   <translation>L’assistant ne laisse rien derrière lui.</translation>
  </message>
  <message>
   <source>Two Arrows</source>
   <translation>Two Arrows</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>A device is this site already. If it is gone, reset the hardware ID in the site's window.</source>
   <translation>Un appareil est déjà ce site. S’il n’existe plus, réinitialisez l’ID matériel dans la fenêtre du site.</translation>
  </message>
  <message>
   <source>A full copy, set by hand; the store is visible there to {stores}.</source>
   <translation>Une copie complète, définie à la main ; le magasin y est visible pour {stores}.</translation>
  </message>
  <message>
   <source>A newer change made here still waits to be sent.</source>
   <translation>Une modification plus récente faite ici attend encore d’être envoyée.</translation>
  </message>
  <message>
   <source>A patient without a home store may only be changed on the central server.</source>
   <translation>Un patient sans magasin d’attache ne peut être modifié que sur le serveur central.</translation>
  </message>
  <message>
   <source>A site has a URL</source>
   <translation>Un site a une URL</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Actif</translation>
  </message>
  <message>
   <source>Active/collector</source>
   <translation>Actif/collecteur</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bloqué</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>À la main</translation>
  </message>
  <message>
   <source>By queue</source>
   <translation>Par file d’attente</translation>
  </message>
  <message>
   <source>Central data</source>
   <translation>Données centrales</translation>
  </message>
  <message>
   <source>Central data may only be changed on the primary server.</source>
   <translation>Les données centrales ne peuvent être modifiées que sur le serveur primaire.</translation>
  </message>
  <message>
   <source>Central datafile restored</source>
   <translation>Fichier de données central restauré</translation>
  </message>
  <message>
   <source>Central server</source>
   <translation>Serveur central</translation>
  </message>
  <message>
   <source>Central store data</source>
   <translation>Données centrales de magasin</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modification</translation>
  </message>
  <message>
   <source>Collector</source>
   <translation>Collecteur</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Connecté</translation>
  </message>
  <message>
   <source>Datafile created</source>
   <translation>Fichier de données créé</translation>
  </message>
  <message>
   <source>Datafile upgraded</source>
   <translation>Fichier de données mis à niveau</translation>
  </message>
  <message>
   <source>Deletion</source>
   <translation>Suppression</translation>
  </message>
  <message>
   <source>Disabled on the server</source>
   <translation>Désactivé sur le serveur</translation>
  </message>
  <message>
   <source>Dispensary</source>
   <translation>Dispensaire</translation>
  </message>
  <message>
   <source>Does not travel</source>
   <translation>Ne voyage pas</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Edit preferences</source>
   <translation>Modifier les préférences</translation>
  </message>
  <message>
   <source>Edit stores</source>
   <translation>Modifier les magasins</translation>
  </message>
  <message>
   <source>Edit sync settings</source>
   <translation>Modifier les réglages de synchronisation</translation>
  </message>
  <message>
   <source>Edit users</source>
   <translation>Modifier les utilisateurs</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échoué</translation>
  </message>
  <message>
   <source>Hardware ID mismatch</source>
   <translation>ID matériel différent</translation>
  </message>
  <message>
   <source>Hardware ID reset</source>
   <translation>ID matériel réinitialisé</translation>
  </message>
  <message>
   <source>Hardware ID set</source>
   <translation>ID matériel défini</translation>
  </message>
  <message>
   <source>In time</source>
   <translation>À l’heure</translation>
  </message>
  <message>
   <source>Initialisation failed</source>
   <translation>Échec de l’initialisation</translation>
  </message>
  <message>
   <source>Initialise</source>
   <translation>Initialiser</translation>
  </message>
  <message>
   <source>Initialised</source>
   <translation>Initialisé</translation>
  </message>
  <message>
   <source>Initialising</source>
   <translation>Initialisation</translation>
  </message>
  <message>
   <source>Integrate</source>
   <translation>Intégrer</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrompu</translation>
  </message>
  <message>
   <source>It does not name two records, one to keep and one to remove.</source>
   <translation>Elle ne nomme pas deux enregistrements, un à garder et un à retirer.</translation>
  </message>
  <message>
   <source>It has no password yet. Set one in the site's window.</source>
   <translation>Il n’a pas encore de mot de passe. Définissez-en un dans la fenêtre du site.</translation>
  </message>
  <message>
   <source>It has no store yet. Add one in the site's window.</source>
   <translation>Il n’a pas encore de magasin. Ajoutez-en un dans la fenêtre du site.</translation>
  </message>
  <message>
   <source>It has the ID of a merge, which it would replace.</source>
   <translation>Il a l’ID d’une fusion, qu’il remplacerait.</translation>
  </message>
  <message>
   <source>It is a merge under the ID of a record, which it would replace.</source>
   <translation>C’est une fusion sous l’ID d’un enregistrement, qu’elle remplacerait.</translation>
  </message>
  <message>
   <source>It was not sent before the datafile was rebuilt, and the central server has another version.</source>
   <translation>Il n’avait pas été envoyé avant la reconstruction du fichier de données, et le serveur central a une autre version.</translation>
  </message>
  <message>
   <source>Its data is not a record (a JSON object).</source>
   <translation>Ses données ne sont pas un enregistrement (un objet JSON).</translation>
  </message>
  <message>
   <source>Its home store is active on another site.</source>
   <translation>Son magasin d’attache est actif sur un autre site.</translation>
  </message>
  <message>
   <source>Its store is active on another site.</source>
   <translation>Son magasin est actif sur un autre site.</translation>
  </message>
  <message>
   <source>Known on another device</source>
   <translation>Connu sur un autre appareil</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Local data</source>
   <translation>Données locales</translation>
  </message>
  <message>
   <source>Log-in failed</source>
   <translation>Connexion échouée</translation>
  </message>
  <message>
   <source>Logged in</source>
   <translation>Connecté</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>Création d’une copie de sauvegarde</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Mobile</source>
   <translation>Mobile</translation>
  </message>
  <message>
   <source>Never synchronised</source>
   <translation>Jamais synchronisé</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Not for this site</source>
   <translation>Pas pour ce site</translation>
  </message>
  <message>
   <source>Not initialised</source>
   <translation>Pas initialisé</translation>
  </message>
  <message>
   <source>Not integrated yet</source>
   <translation>Pas encore intégré</translation>
  </message>
  <message>
   <source>Not possible: a full copy needs a store, active there, to which this one is visible.</source>
   <translation>Impossible : une copie complète demande un magasin, actif là-bas, pour qui celui-ci est visible.</translation>
  </message>
  <message>
   <source>Not possible: a mobile site takes a single store, and has {stores}.</source>
   <translation>Impossible : un site mobile ne prend qu’un magasin, et il a {stores}.</translation>
  </message>
  <message>
   <source>Not started</source>
   <translation>Pas commencé</translation>
  </message>
  <message>
   <source>Not synced yet</source>
   <translation>Jamais synchronisé</translation>
  </message>
  <message>
   <source>Not synchronised lately</source>
   <translation>Pas synchronisé récemment</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Éteint</translation>
  </message>
  <message>
   <source>Only a desktop site can be made from a file.</source>
   <translation>Seul un site de bureau peut être fait d’un fichier.</translation>
  </message>
  <message>
   <source>Open mSupply</source>
   <translation>Open mSupply</translation>
  </message>
  <message>
   <source>Patient data</source>
   <translation>Données de patient</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Preference changed</source>
   <translation>Préférence modifiée</translation>
  </message>
  <message>
   <source>Prescribers may only be changed where a dispensary is active.</source>
   <translation>Les prescripteurs ne peuvent être modifiés que là où un dispensaire est actif.</translation>
  </message>
  <message>
   <source>Procurement is centralised: purchase orders may only be changed on the primary server.</source>
   <translation>Les achats sont centralisés : les commandes ne peuvent être modifiées que sur le serveur primaire.</translation>
  </message>
  <message>
   <source>Pull V6</source>
   <translation>Recevoir V6</translation>
  </message>
  <message>
   <source>Pull central</source>
   <translation>Recevoir données centrales</translation>
  </message>
  <message>
   <source>Pull remote</source>
   <translation>Recevoir données du site</translation>
  </message>
  <message>
   <source>Push</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Push V6</source>
   <translation>Envoyer V6</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Realigned</source>
   <translation>Réaligné</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçus</translation>
  </message>
  <message>
   <source>Received record corrected</source>
   <translation>Enregistrement reçu corrigé</translation>
  </message>
  <message>
   <source>Received records retried</source>
   <translation>Enregistrements reçus réessayés</translation>
  </message>
  <message>
   <source>Received records skipped</source>
   <translation>Enregistrements reçus ignorés</translation>
  </message>
  <message>
   <source>Record edited</source>
   <translation>Enregistrement modifié</translation>
  </message>
  <message>
   <source>Records imported</source>
   <translation>Enregistrements importés</translation>
  </message>
  <message>
   <source>Records integrated</source>
   <translation>Enregistrements intégrés</translation>
  </message>
  <message>
   <source>Records queued again</source>
   <translation>Enregistrements remis en file d’attente</translation>
  </message>
  <message>
   <source>Records received</source>
   <translation>Enregistrements reçus</translation>
  </message>
  <message>
   <source>Records waiting</source>
   <translation>Enregistrements en attente</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <source>Remote site</source>
   <translation>Site distant</translation>
  </message>
  <message>
   <source>Restored datafile found</source>
   <translation>Fichier de données restauré détecté</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Horaire</translation>
  </message>
  <message>
   <source>Set by hand or left by a move: the store is visible to none active there.</source>
   <translation>Défini à la main ou laissé par un déplacement : le magasin n’y est visible pour aucun magasin actif.</translation>
  </message>
  <message>
   <source>Set by hand, although the store is visible there to {stores}; the next change of its visibility there makes it Transfer.</source>
   <translation>Défini à la main, bien que le magasin y soit visible pour {stores} ; le prochain changement de sa visibilité en fait Transfert.</translation>
  </message>
  <message>
   <source>Set by hand: the store's data stays on its site.</source>
   <translation>Défini à la main : les données du magasin restent sur son site.</translation>
  </message>
  <message>
   <source>Site added</source>
   <translation>Site ajouté</translation>
  </message>
  <message>
   <source>Site blocked</source>
   <translation>Site bloqué</translation>
  </message>
  <message>
   <source>Site changed</source>
   <translation>Site modifié</translation>
  </message>
  <message>
   <source>Site deleted</source>
   <translation>Site supprimé</translation>
  </message>
  <message>
   <source>Site exported</source>
   <translation>Site exporté</translation>
  </message>
  <message>
   <source>Site imported</source>
   <translation>Site importé</translation>
  </message>
  <message>
   <source>Site {site_id} {site} has a URL, which disables all synchronisation of a central server; clear it.</source>
   <translation>Le site {site_id} {site} a une URL, ce qui désactive toute synchronisation d’un serveur central ; effacez-la.</translation>
  </message>
  <message>
   <source>Site {site_id} {site} is blocked after too many failed log-ins; unblock it.</source>
   <translation>Le site {site_id} {site} est bloqué après trop de connexions échouées ; débloquez-le.</translation>
  </message>
  <message>
   <source>Site {site_id} {site} is known on another device; reset its hardware ID if the device was replaced.</source>
   <translation>Le site {site_id} {site} est connu sur un autre appareil ; réinitialisez son ID matériel si l’appareil a été remplacé.</translation>
  </message>
  <message>
   <source>Site's datafile restored</source>
   <translation>Fichier de données du site restauré</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Sauté</translation>
  </message>
  <message>
   <source>Standalone</source>
   <translation>Autonome</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Stopping after this batch</source>
   <translation>Arrêt après ce lot</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Magasin</translation>
  </message>
  <message>
   <source>Store changed</source>
   <translation>Magasin modifié</translation>
  </message>
  <message>
   <source>Store data</source>
   <translation>Données de magasin</translation>
  </message>
  <message>
   <source>Store moved</source>
   <translation>Magasin déplacé</translation>
  </message>
  <message>
   <source>Sync ID not possible</source>
   <translation>ID de synchronisation impossible</translation>
  </message>
  <message>
   <source>Sync data</source>
   <translation>Données de synchronisation</translation>
  </message>
  <message>
   <source>Synchronisation failed</source>
   <translation>Échec de la synchronisation</translation>
  </message>
  <message>
   <source>Synchronisation is disabled on the central server by a URL in its list of sites; its administrator must clear it.</source>
   <translation>La synchronisation est désactivée sur le serveur central par une URL dans sa liste des sites ; son administrateur doit l’effacer.</translation>
  </message>
  <message>
   <source>Synchronisation paused</source>
   <translation>Synchronisation en pause</translation>
  </message>
  <message>
   <source>Synchronisation resumed</source>
   <translation>Synchronisation reprise</translation>
  </message>
  <message>
   <source>Synchronised</source>
   <translation>Synchronisé</translation>
  </message>
  <message>
   <source>Synchronising</source>
   <translation>Synchronisation</translation>
  </message>
  <message>
   <source>The central server keeps a full copy of every store.</source>
   <translation>Le serveur central garde une copie complète de chaque magasin.</translation>
  </message>
  <message>
   <source>The central server's datafile was restored from a backup, as seen by site {site_id} {site}; realign that site, or run there 'twoarrows sync --after-restore'.</source>
   <translation>Le fichier de données du serveur central a été restauré d’une sauvegarde, d’après le site {site_id} {site} ; réalignez ce site, ou lancez-y 'twoarrows sync --after-restore'.</translation>
  </message>
  <message>
   <source>The datafile of site {site_id} {site} was restored from a backup, or a copy of it is in use; realign that site, or run there 'twoarrows sync --after-restore'.</source>
   <translation>Le fichier de données du site {site_id} {site} a été restauré d’une sauvegarde, ou une copie en est utilisée ; réalignez ce site, ou lancez-y 'twoarrows sync --after-restore'.</translation>
  </message>
  <message>
   <source>The record it belongs to has not arrived yet.</source>
   <translation>L’enregistrement dont il dépend n’est pas encore arrivé.</translation>
  </message>
  <message>
   <source>The record to keep is not here, or was deleted.</source>
   <translation>L’enregistrement à garder n’est pas ici, ou a été supprimé.</translation>
  </message>
  <message>
   <source>The server could not be reached</source>
   <translation>Le serveur n’a pas pu être joint</translation>
  </message>
  <message>
   <source>The site is not active on this datafile.</source>
   <translation>Le site n’est pas actif sur ce fichier de données.</translation>
  </message>
  <message>
   <source>The store is active there.</source>
   <translation>Le magasin y est actif.</translation>
  </message>
  <message>
   <source>The store is visible there to {stores}.</source>
   <translation>Le magasin y est visible pour {stores}.</translation>
  </message>
  <message>
   <source>The store is visible to none that is active there.</source>
   <translation>Le magasin n’y est visible pour aucun magasin actif.</translation>
  </message>
  <message>
   <source>The sync ID {site_id} is not possible here: 1 is the central server's, and every remote site has another one.</source>
   <translation>L’ID de synchronisation {site_id} n’est pas possible ici : 1 est celui du serveur central, et chaque site distant en a un autre.</translation>
  </message>
  <message>
   <source>The two records are of different kinds or stores.</source>
   <translation>Les deux enregistrements sont de genres ou de magasins différents.</translation>
  </message>
  <message>
   <source>To every site</source>
   <translation>À tous les sites</translation>
  </message>
  <message>
   <source>Transfer</source>
   <translation>Transfert</translation>
  </message>
  <message>
   <source>Unblocked</source>
   <translation>Débloqué</translation>
  </message>
  <message>
   <source>Unlock code changed</source>
   <translation>Code de déverrouillage changé</translation>
  </message>
  <message>
   <source>Unlocked</source>
   <translation>Déverrouillé</translation>
  </message>
  <message>
   <source>Unlocking failed</source>
   <translation>Échec du déverrouillage</translation>
  </message>
  <message>
   <source>Upgrading</source>
   <translation>Mise à niveau</translation>
  </message>
  <message>
   <source>User added</source>
   <translation>Utilisateur ajouté</translation>
  </message>
  <message>
   <source>User changed</source>
   <translation>Utilisateur modifié</translation>
  </message>
  <message>
   <source>Wait for integration</source>
   <translation>Attendre l’intégration</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Waiting for long</source>
   <translation>En attente depuis longtemps</translation>
  </message>
  <message>
   <source>Waiting for too long</source>
   <translation>En attente depuis trop longtemps</translation>
  </message>
  <message>
   <source>{site} does not get it yet: it gets everything at once when it initialises.</source>
   <translation>{site} ne le reçoit pas encore : il reçoit tout d’un coup en s’initialisant.</translation>
  </message>
  <message>
   <source>{site} does not get it: a mobile site only takes the data of its own store, of the tables it knows.</source>
   <translation>{site} ne le reçoit pas : un site mobile ne prend que les données de son magasin, des tables qu’il connaît.</translation>
  </message>
  <message>
   <source>{site} does not get it: data of this kind stays where it is entered.</source>
   <translation>{site} ne le reçoit pas : ce genre de données reste où il est saisi.</translation>
  </message>
  <message>
   <source>{site} does not get it: it has no copy of {store}.</source>
   <translation>{site} ne le reçoit pas : il n’a pas de copie de {store}.</translation>
  </message>
  <message>
   <source>{site} does not get it: it only goes where {store} is active.</source>
   <translation>{site} ne le reçoit pas : il ne va que là où {store} est actif.</translation>
  </message>
  <message>
   <source>{site} does not get it: of {store} it only gets transfers.</source>
   <translation>{site} ne le reçoit pas : de {store} il ne reçoit que les transferts.</translation>
  </message>
  <message>
   <source>{site} does not get it: only sites with an active dispensary need it.</source>
   <translation>{site} ne le reçoit pas : seuls les sites avec un dispensaire actif en ont besoin.</translation>
  </message>
  <message>
   <source>{site} does not get it: the message is neither from nor to a store that is active there.</source>
   <translation>{site} ne le reçoit pas : le message ne vient ni ne va à un magasin actif là-bas.</translation>
  </message>
  <message>
   <source>{site} does not get it: the patient or prescriber is visible in no store there.</source>
   <translation>{site} ne le reçoit pas : le patient ou prescripteur n’y est visible dans aucun magasin.</translation>
  </message>
  <message>
   <source>{site} does not get it: the transactions of {store}, a dispensary, are not included in sync.</source>
   <translation>{site} ne le reçoit pas : les transactions de {store}, un dispensaire, ne sont pas incluses dans la synchronisation.</translation>
  </message>
  <message>
   <source>{site} gets it: central data goes to every site.</source>
   <translation>{site} le reçoit : les données centrales vont à tous les sites.</translation>
  </message>
  <message>
   <source>{site} gets it: it has a full copy of {store}.</source>
   <translation>{site} le reçoit : il a une copie complète de {store}.</translation>
  </message>
  <message>
   <source>{site} gets it: it is the primary server, where it is edited.</source>
   <translation>{site} le reçoit : c’est le serveur primaire, où il est modifié.</translation>
  </message>
  <message>
   <source>{site} gets it: it names no store, so every site gets it.</source>
   <translation>{site} le reçoit : il ne nomme aucun magasin, donc chaque site le reçoit.</translation>
  </message>
  <message>
   <source>{site} gets it: it was last changed on this site.</source>
   <translation>{site} le reçoit : il a été modifié en dernier sur ce site.</translation>
  </message>
  <message>
   <source>{site} gets it: the message is from or to a store that is active there.</source>
   <translation>{site} le reçoit : le message vient d’un magasin actif là-bas ou lui est destiné.</translation>
  </message>
  <message>
   <source>{site} gets it: the patient is visible in a store there.</source>
   <translation>{site} le reçoit : le patient est visible dans un magasin là-bas.</translation>
  </message>
  <message>
   <source>{site} gets it: the prescriber belongs to no store, and a dispensary is active there.</source>
   <translation>{site} le reçoit : le prescripteur n’appartient à aucun magasin, et un dispensaire y est actif.</translation>
  </message>
  <message>
   <source>{site} gets it: the prescriber is known in a store there.</source>
   <translation>{site} le reçoit : le prescripteur est connu dans un magasin là-bas.</translation>
  </message>
  <message>
   <source>{site} gets it: {party} is a store that is active there.</source>
   <translation>{site} le reçoit : {party} est un magasin actif là-bas.</translation>
  </message>
  <message>
   <source>{site} gets it: {store} is active there.</source>
   <translation>{site} le reçoit : {store} y est actif.</translation>
  </message>
  <message>
   <source>{site} is not sent it: the last change came from there.</source>
   <translation>Il n’est pas envoyé à {site} : la dernière modification venait de là.</translation>
  </message>
 </context>
 <context>
  <name>_LinkPanel</name>
  <message>
   <source>Central server</source>
   <translation>Serveur central</translation>
  </message>
  <message>
   <source>Last sync {0}</source>
   <translation>Dernière synchronisation {0}</translation>
  </message>
  <message>
   <source>Next sync</source>
   <translation>Prochaine synchro</translation>
  </message>
  <message>
   <source>Not reached · last sync {0}</source>
   <translation>Injoignable · dernière synchro {0}</translation>
  </message>
  <message>
   <source>Not synchronised yet</source>
   <translation>Pas encore synchronisé</translation>
  </message>
  <message>
   <source>The last attempt failed · last sync {0}</source>
   <translation>Le dernier essai a échoué · dernière synchro {0}</translation>
  </message>
  <message>
   <source>This site</source>
   <translation>Ce site</translation>
  </message>
  <message>
   <source>URL</source>
   <translation>URL</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>{0} (ID {1})</source>
   <translation>{0} (ID {1})</translation>
  </message>
 </context>
 <context>
  <name>_Obstacles</name>
  <message>
   <source>&amp;Move it all the same, because (it is logged):</source>
   <translation>Le &amp;déplacer quand même, parce que (noté au journal) :</translation>
  </message>
  <message>
   <source>In the way of the move: {0}.</source>
   <translation>Ce qui empêche le déplacement : {0}.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>{0} last synchronised: {1} · records waiting: {2}</source>
   <translation>{0}, dernière synchronisation : {1} · enregistrements en attente : {2}</translation>
  </message>
 </context>
 <context>
  <name>_ServerPanel</name>
  <message>
   <source>Records waiting</source>
   <translation>Enregistrements en attente</translation>
  </message>
  <message>
   <source>Restarts</source>
   <translation>Redémarrages</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <source>URL for the sites</source>
   <translation>URL pour les sites</translation>
  </message>
 </context>
</TS>
