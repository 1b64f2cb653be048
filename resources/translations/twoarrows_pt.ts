<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en_GB">
 <context>
  <name />
  <message>
   <source>Initialising</source>
   <translation>A inicializar</translation>
  </message>
  <message>
   <source>Integrating</source>
   <translation>A integrar</translation>
  </message>
  <message>
   <source>Not synchronised yet</source>
   <translation>Ainda não sincronizado</translation>
  </message>
  <message>
   <source>Pulling V6</source>
   <translation>A receber V6</translation>
  </message>
  <message>
   <source>Pulling central</source>
   <translation>A receber central</translation>
  </message>
  <message>
   <source>Pulling remote</source>
   <translation>A receber remoto</translation>
  </message>
  <message>
   <source>Pushing</source>
   <translation>A enviar</translation>
  </message>
  <message>
   <source>Pushing V6</source>
   <translation>A enviar V6</translation>
  </message>
  <message>
   <source>Server not reached</source>
   <translation>Servidor inacessível</translation>
  </message>
  <message>
   <source>Stopping after this batch…</source>
   <translation>A parar depois deste lote…</translation>
  </message>
  <message>
   <source>Synchronisation is off</source>
   <translation>A sincronização está desligada</translation>
  </message>
  <message>
   <source>Synchronising…</source>
   <translation>A sincronizar…</translation>
  </message>
  <message>
   <source>The last sync failed</source>
   <translation>Falhou a última sincronização</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Atualizado</translation>
  </message>
  <message>
   <source>Waiting for integration</source>
   <translation>À espera da integração</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>em pausa</translation>
  </message>
  <message>
   <source>paused, resumes {0}</source>
   <translation>em pausa, retoma {0}</translation>
  </message>
  <message>
   <source>server not reached</source>
   <translation>servidor inacessível</translation>
  </message>
  <message>
   <source>{0} {1} of {2}</source>
   <translation>{0} {1} de {2}</translation>
  </message>
  <message>
   <source>{0} · last sync {1}</source>
   <translation>{0} · última sincronização {1}</translation>
  </message>
 </context>
 <context>
  <name>AboutWindow</name>
  <message>
   <source>About Two Arrows</source>
   <translation>Acerca do Two Arrows</translation>
  </message>
  <message>
   <source>Datafile</source>
   <translation>Ficheiro de dados</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>Criado em</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Feito com</translation>
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
   <translation>Registos</translation>
  </message>
  <message>
   <source>SQLite</source>
   <translation>SQLite</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabela</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tabelas</translation>
  </message>
  <message>
   <source>Tables with their numbers of records</source>
   <translation>Tabelas com o seu número de registos</translation>
  </message>
  <message>
   <source>This datafile holds no records yet</source>
   <translation>Este ficheiro de dados ainda não contém registos</translation>
  </message>
  <message>
   <source>Two Arrows</source>
   <translation>Two Arrows</translation>
  </message>
  <message>
   <source>Version {0} · Apache License 2.0</source>
   <translation>Versão {0} · Licença Apache 2.0</translation>
  </message>
  <message>
   <source>{0} records in {1} tables</source>
   <translation>{0} registos em {1} tabelas</translation>
  </message>
 </context>
 <context>
  <name>AdminPage</name>
  <message>
   <source>Audit log</source>
   <translation>Diário de auditoria</translation>
  </message>
  <message>
   <source>Users</source>
   <translation>Utilizadores</translation>
  </message>
  <message>
   <source>Who changed what and when</source>
   <translation>Quem mudou o quê e quando</translation>
  </message>
  <message>
   <source>Who may log in, and what they may do</source>
   <translation>Quem pode iniciar sessão, e o que pode fazer</translation>
  </message>
 </context>
 <context>
  <name>AppearancePage</name>
  <message>
   <source>&amp;Light</source>
   <translation>C&amp;laro</translation>
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation>Como o &amp;sistema</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como o sistema</translation>
  </message>
  <message>
   <source>Dar&amp;k</source>
   <translation>&amp;Escuro</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>Lín&amp;gua</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Língua</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Windows that are open take over a new language after OK.</source>
   <translation>As janelas abertas tomam a nova língua depois de OK.</translation>
  </message>
 </context>
 <context>
  <name>AttemptDelay</name>
  <message numerus="yes">
   <source>Too many failed attempts. The next one is possible in %Ln seconds.</source>
   <comment>Too many failed attempts. The next one is possible in 1 second.</comment>
   <translation>
    <numerusform>Demasiadas tentativas falhadas. A próxima é possível daqui a %Ln segundo.</numerusform>
    <numerusform>Demasiadas tentativas falhadas. A próxima é possível daqui a %Ln segundos.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AuditWindow</name>
  <message numerus="yes">
   <source>%Ln lines</source>
   <comment>1 line</comment>
   <translation>
    <numerusform>%Ln linha</numerusform>
    <numerusform>%Ln linhas</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Verify</source>
   <translation>&amp;Verificar</translation>
  </message>
  <message>
   <source>All {0} lines are as they were written. Seal of the last: {1}.</source>
   <translation>As {0} linhas estão tal como foram escritas. Selo da última: {1}.</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Diário de auditoria</translation>
  </message>
  <message>
   <source>Audit log – {0}</source>
   <translation>Diário de auditoria – {0}</translation>
  </message>
  <message>
   <source>Changed values</source>
   <translation>Valores alterados</translation>
  </message>
  <message>
   <source>Check that no line was changed, added or removed in between</source>
   <translation>Verificar que nenhuma linha foi alterada, acrescentada ou retirada entretanto</translation>
  </message>
  <message>
   <source>Checking the chain of the audit log</source>
   <translation>A verificar a cadeia do diário de auditoria</translation>
  </message>
  <message>
   <source>Choose an earlier day at From, or fewer filters.</source>
   <translation>Escolha um dia anterior em De, ou menos filtros.</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>Data e hora</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Linha</translation>
  </message>
  <message>
   <source>Line {0} was changed, or lines before it were removed: {1}, {2}, {3}. The {4} lines before it are as they were written.</source>
   <translation>A linha {0} foi alterada, ou linhas antes dela foram retiradas: {1}, {2}, {3}. As {4} linhas antes dela estão tal como foram escritas.</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Novo valor</translation>
  </message>
  <message>
   <source>No line matches the filters</source>
   <translation>Nenhuma linha corresponde aos filtros</translation>
  </message>
  <message>
   <source>No values</source>
   <translation>Sem valores</translation>
  </message>
  <message>
   <source>Old value</source>
   <translation>Valor antigo</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>The newest {0} of {1} lines; scroll down for more</source>
   <translation>As {0} linhas mais recentes de {1}; desloque-se para ver mais</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Utilizador</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>O que foi feito</translation>
  </message>
  <message>
   <source>Write every line that the filters show to a file</source>
   <translation>Escrever num ficheiro cada linha que os filtros mostram</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>A escrever {0}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>não</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sim</translation>
  </message>
  <message>
   <source>{0} lines were written to {1}.</source>
   <translation>Foram escritas {0} linhas em {1}.</translation>
  </message>
 </context>
 <context>
  <name>CardPage</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Concluir</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Imprimir…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Close without taking the card?</source>
   <translation>Fechar sem levar o cartão?</translation>
  </message>
  <message>
   <source>Give it to who sets up the site. The password is kept nowhere in readable form: it is shown only now.</source>
   <translation>Dê-o a quem instalar o site. A palavra-passe não é guardada em lado nenhum de forma legível: só é mostrada agora.</translation>
  </message>
  <message>
   <source>Make its datafile there, by New remote site or from a Site export.</source>
   <translation>Crie lá o ficheiro de dados dele, por Novo site remoto ou a partir de uma exportação de site.</translation>
  </message>
  <message>
   <source>Site {0} was made. {1}</source>
   <translation>O site {0} foi criado. {1}</translation>
  </message>
  <message>
   <source>The card of {0}</source>
   <translation>O cartão de {0}</translation>
  </message>
  <message>
   <source>The password cannot be seen again; a new one can be set in the site window.</source>
   <translation>A palavra-passe não pode ser vista de novo; pode definir-se outra na janela do site.</translation>
  </message>
  <message>
   <source>Type or scan this on its device at the first start.</source>
   <translation>Escreva ou leia isto no dispositivo no primeiro arranque.</translation>
  </message>
  <message>
   <source>Type or scan this on the tablet; the store comes to it.</source>
   <translation>Escreva ou leia isto no tablet; o armazém chega a ele.</translation>
  </message>
 </context>
 <context>
  <name>CentralPage</name>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Palavra-passe</translation>
  </message>
  <message>
   <source>All sites of the network will synchronise with this datafile.</source>
   <translation>Todos os sites da rede se vão sincronizar com este ficheiro de dados.</translation>
  </message>
  <message>
   <source>Central Medical Store</source>
   <translation>Armazém Médico Central</translation>
  </message>
  <message>
   <source>Cr&amp;eate</source>
   <translation>C&amp;riar</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Ficheiro de dados</translation>
  </message>
  <message>
   <source>New central server</source>
   <translation>Novo servidor central</translation>
  </message>
  <message>
   <source>Password &amp;again</source>
   <translation>Palavra-passe, o&amp;utra vez</translation>
  </message>
  <message>
   <source>Password again</source>
   <translation>Palavra-passe, outra vez</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nome do site</translation>
  </message>
  <message>
   <source>The administrator needs a password</source>
   <translation>O administrador precisa de uma palavra-passe</translation>
  </message>
  <message>
   <source>The first user; others can be added later</source>
   <translation>O primeiro utilizador; outros podem ser adicionados mais tarde</translation>
  </message>
  <message>
   <source>This is not the same password</source>
   <translation>Não é a mesma palavra-passe</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Nome de utilizador</translation>
  </message>
 </context>
 <context>
  <name>ChangeCodeDialog</name>
  <message>
   <source>&amp;New code</source>
   <translation>Código &amp;novo</translation>
  </message>
  <message>
   <source>&amp;Present code</source>
   <translation>Código &amp;atual</translation>
  </message>
  <message>
   <source>Change unlock code</source>
   <translation>Mudar o código de desbloqueio</translation>
  </message>
  <message>
   <source>Give a new code</source>
   <translation>Indique um novo código</translation>
  </message>
  <message>
   <source>It is not the same as above</source>
   <translation>Não é igual ao de cima</translation>
  </message>
  <message>
   <source>New code &amp;again</source>
   <translation>Novo código, o&amp;utra vez</translation>
  </message>
 </context>
 <context>
  <name>ChangePage</name>
  <message>
   <source>&amp;Make it so</source>
   <translation>&amp;Torná-lo assim</translation>
  </message>
  <message>
   <source>Central data is edited on {0}, and on {1} no longer.</source>
   <translation>Os dados centrais são editados em {0}, e já não em {1}.</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Condições</translation>
  </message>
  <message>
   <source>Do it an&amp;yway, and keep the reason in the log</source>
   <translation>Fazê-lo me&amp;smo assim e guardar o motivo no diário</translation>
  </message>
  <message>
   <source>Make {0} the primary server</source>
   <translation>Fazer de {0} o servidor primário</translation>
  </message>
  <message>
   <source>Nothing has been changed yet. What must hold is checked again every two seconds.</source>
   <translation>Ainda nada foi alterado. O que tem de se cumprir é verificado a cada dois segundos.</translation>
  </message>
  <message>
   <source>Nothing is in the way.</source>
   <translation>Nada o impede.</translation>
  </message>
  <message>
   <source>The sync settings of stores stay here, on the central server.</source>
   <translation>As definições de sincronização dos armazéns ficam aqui, no servidor central.</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>O que muda</translation>
  </message>
  <message>
   <source>What must hold</source>
   <translation>O que tem de se cumprir</translation>
  </message>
  <message>
   <source>{0} gets a full copy of every store, at its next synchronisation.</source>
   <translation>{0} recebe uma cópia completa de cada armazém, na próxima sincronização.</translation>
  </message>
  <message>
   <source>{0} keeps full copies only where they are set.</source>
   <translation>{0} só mantém cópias completas onde estão definidas.</translation>
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
   <translation>Todos</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Facility</source>
   <translation>Unidade de saúde</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Geral</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Make all that are listed visible in the store</source>
   <translation>Tornar visível no armazém tudo o que está na lista</translation>
  </message>
  <message>
   <source>Make none that are listed visible in the store</source>
   <translation>Não tornar visível no armazém nada do que está na lista</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Not in stock</source>
   <translation>Sem existências</translation>
  </message>
  <message>
   <source>Not visible</source>
   <translation>Não visível</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Nada para mostrar</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Serviço</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Armazém</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>Marcar todos</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>Desmarcar todos</translation>
  </message>
  <message>
   <source>Visible</source>
   <translation>Visível</translation>
  </message>
  <message>
   <source>Which are listed</source>
   <translation>Quais são listados</translation>
  </message>
  <message>
   <source>{0}/{1} listed · {2} visible</source>
   <translation>{0}/{1} na lista · {2} visíveis</translation>
  </message>
 </context>
 <context>
  <name>ChoiceDialog</name>
  <message>
   <source>Search in any column</source>
   <translation>Procurar em qualquer coluna</translation>
  </message>
 </context>
 <context>
  <name>ChoicePage</name>
  <message>
   <source>&amp;Open a datafile</source>
   <translation>&amp;Abrir um ficheiro de dados</translation>
  </message>
  <message>
   <source>A central server and a remote site with made-up data, to look around in.</source>
   <translation>Um servidor central e um site remoto com dados inventados, para conhecer o programa.</translation>
  </message>
  <message>
   <source>A site that its central server already lists: you need its name and password.</source>
   <translation>Um site que o seu servidor central já tem na lista: precisa do nome e da palavra-passe dele.</translation>
  </message>
  <message>
   <source>New &amp;central server</source>
   <translation>Novo servidor &amp;central</translation>
  </message>
  <message>
   <source>New &amp;remote site</source>
   <translation>Novo site &amp;remoto</translation>
  </message>
  <message>
   <source>One that is on this machine, or a database.</source>
   <translation>Um que está nesta máquina, ou uma base de dados.</translation>
  </message>
  <message>
   <source>The one that all sites of a network synchronise with.</source>
   <translation>Aquele com que todos os sites de uma rede se sincronizam.</translation>
  </message>
  <message>
   <source>Try the &amp;demo network</source>
   <translation>Experimentar a rede de &amp;demonstração</translation>
  </message>
  <message>
   <source>Two Arrows works on a datafile. Which one will it be?</source>
   <translation>O Two Arrows trabalha com um ficheiro de dados. Qual vai ser?</translation>
  </message>
  <message>
   <source>Welcome to Two Arrows</source>
   <translation>Bem-vindo ao Two Arrows</translation>
  </message>
 </context>
 <context>
  <name>Closing</name>
  <message>
   <source>&amp;Keep synchronising</source>
   <translation>&amp;Continuar a sincronizar</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Sair</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Keep synchronising when the window is closed?</source>
   <translation>Continuar a sincronizar com a janela fechada?</translation>
  </message>
  <message>
   <source>Two Arrows then stays in the tray, where its icon shows how synchronisation stands and opens this window again. You are asked only now; Preferences &gt; General has the choice.</source>
   <translation>O Two Arrows fica então na bandeja, onde o ícone mostra como está a sincronização e abre de novo esta janela. Só é perguntado agora; a escolha está em Preferências &gt; Geral.</translation>
  </message>
 </context>
 <context>
  <name>ConditionsPage</name>
  <message>
   <source>&amp;Move</source>
   <translation>&amp;Mover</translation>
  </message>
  <message>
   <source>&amp;Nobody enters data in this store until it has moved</source>
   <translation>&amp;Ninguém introduz dados neste armazém até ele ter sido movido</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Condições</translation>
  </message>
  <message>
   <source>Move it an&amp;yway, and keep the reason in the log</source>
   <translation>Movê-lo me&amp;smo assim e guardar o motivo no diário</translation>
  </message>
  <message>
   <source>Move {0} to {1}</source>
   <translation>Mover {0} para {1}</translation>
  </message>
  <message>
   <source>Nothing has been changed yet. What follows is checked again every two seconds.</source>
   <translation>Ainda nada foi alterado. O que se segue é verificado a cada dois segundos.</translation>
  </message>
 </context>
 <context>
  <name>ContentsPage</name>
  <message>
   <source>&amp;Make the datafile</source>
   <translation>&amp;Criar o ficheiro de dados</translation>
  </message>
  <message>
   <source>Applying records</source>
   <translation>A aplicar registos</translation>
  </message>
  <message>
   <source>Choose where the datafile will be</source>
   <translation>Escolha onde ficará o ficheiro de dados</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Ficheiro de dados</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registos</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>The file is whole, and was signed with the site's password.</source>
   <translation>O ficheiro está inteiro, e foi assinado com a palavra-passe do site.</translation>
  </message>
  <message>
   <source>Use it on one machine only: the first that synchronises becomes this site.</source>
   <translation>Use-o numa só máquina: a primeira que se sincronizar passa a ser este site.</translation>
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
   <translation>Vá a uma célula de Local ou Sincroniza com para ver porque é assim.</translation>
  </message>
  <message>
   <source>Last synced</source>
   <translation>Última sincronização</translation>
  </message>
  <message>
   <source>Local</source>
   <translation>Local</translation>
  </message>
  <message>
   <source>No other sites</source>
   <translation>Nenhum outro site</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Sync &amp;with</source>
   <translation>Sincronizar &amp;com</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de sincronização</translation>
  </message>
  <message>
   <source>Sync with</source>
   <translation>Sincronizar com</translation>
  </message>
  <message>
   <source>Syncs with</source>
   <translation>Sincroniza com</translation>
  </message>
  <message>
   <source>The active copy is always whole</source>
   <translation>A cópia ativa está sempre completa</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Em espera</translation>
  </message>
 </context>
 <context>
  <name>Counts</name>
  <message numerus="yes">
   <source>%Ln days ago</source>
   <comment>1 day ago</comment>
   <translation>
    <numerusform>há %Ln dia</numerusform>
    <numerusform>há %Ln dias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours ago</source>
   <comment>1 hour ago</comment>
   <translation>
    <numerusform>há %Ln hora</numerusform>
    <numerusform>há %Ln horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes ago</source>
   <comment>1 minute ago</comment>
   <translation>
    <numerusform>há %Ln minuto</numerusform>
    <numerusform>há %Ln minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln hours</source>
   <comment>in 1 hour</comment>
   <translation>
    <numerusform>daqui a %Ln hora</numerusform>
    <numerusform>daqui a %Ln horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln minutes</source>
   <comment>in 1 minute</comment>
   <translation>
    <numerusform>daqui a %Ln minuto</numerusform>
    <numerusform>daqui a %Ln minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln seconds</source>
   <comment>in 1 second</comment>
   <translation>
    <numerusform>daqui a %Ln segundo</numerusform>
    <numerusform>daqui a %Ln segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>just now</source>
   <translation>agora mesmo</translation>
  </message>
  <message>
   <source>now</source>
   <translation>agora</translation>
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
   <translation>Código</translation>
  </message>
  <message>
   <source>Create sync site</source>
   <translation>Criar site de sincronização</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Syncs with</source>
   <translation>Sincroniza com</translation>
  </message>
 </context>
 <context>
  <name>DemoPage</name>
  <message>
   <source>&amp;Start the demo</source>
   <translation>&amp;Iniciar a demonstração</translation>
  </message>
  <message>
   <source>Made-up data on this machine; nothing leaves it.</source>
   <translation>Dados inventados nesta máquina; nada sai dela.</translation>
  </message>
  <message>
   <source>The demo network</source>
   <translation>A rede de demonstração</translation>
  </message>
  <message>
   <source>Two windows open: the central server with its registered sites, and the remote site General Warehouse with records that wait to be sent. Press the two arrows in its window and watch the number fall.

Making the network takes a moment the first time.</source>
   <translation>Abrem-se duas janelas: o servidor central com os seus sites registados, e o site remoto General Warehouse com registos à espera de envio. Prima as duas setas na janela dele e veja o número descer.

Criar a rede demora um momento da primeira vez.</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>&amp;Funder name</source>
   <translation>Nome do &amp;financiador</translation>
  </message>
  <message>
   <source>From the support database; it cannot be edited here</source>
   <translation>Da base de dados de suporte; não se edita aqui</translation>
  </message>
  <message>
   <source>Funder</source>
   <translation>Financiador</translation>
  </message>
  <message>
   <source>License code</source>
   <translation>Código da licença</translation>
  </message>
  <message>
   <source>Licensed users</source>
   <translation>Utilizadores licenciados</translation>
  </message>
  <message>
   <source>Several contracts in the support database match.</source>
   <translation>Vários contratos da base de suporte correspondem.</translation>
  </message>
  <message>
   <source>Support end date</source>
   <translation>Fim do suporte</translation>
  </message>
  <message>
   <source>Support start date</source>
   <translation>Início do suporte</translation>
  </message>
  <message>
   <source>The support contract ended on {0}.</source>
   <translation>O contrato de suporte terminou em {0}.</translation>
  </message>
  <message>
   <source>Type a funder and press Tab to search the support database.</source>
   <translation>Escreva um financiador e prima Tab para procurar na base de suporte.</translation>
  </message>
 </context>
 <context>
  <name>DonePage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Concluir</translation>
  </message>
  <message>
   <source>At {0}: synchronise, and work in the store when nothing waits.</source>
   <translation>Em {0}: sincronize, e trabalhe no armazém quando nada esperar.</translation>
  </message>
  <message>
   <source>First let its device synchronise once more, and put it out of use.</source>
   <translation>Deixe primeiro o dispositivo sincronizar-se mais uma vez, e retire-o de uso.</translation>
  </message>
  <message>
   <source>It is active on {0} now, and on no other site.</source>
   <translation>Está agora ativo em {0}, e em mais nenhum site.</translation>
  </message>
  <message>
   <source>The central server has all its data: it is safe to work in it.</source>
   <translation>O servidor central tem todos os seus dados: é seguro trabalhar nele.</translation>
  </message>
  <message>
   <source>The move is done. Both sites have it in their log.</source>
   <translation>A mudança está feita. Ambos os sites a têm no seu diário.</translation>
  </message>
  <message>
   <source>Then it is safe to work in it there.</source>
   <translation>Então é seguro trabalhar nele lá.</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>O que se segue</translation>
  </message>
  <message>
   <source>You may close this window: what waits is sent without it.</source>
   <translation>Pode fechar esta janela: o que espera é enviado sem ela.</translation>
  </message>
  <message>
   <source>{0} fetches it at its first synchronisation.</source>
   <translation>{0} obtém-no na primeira sincronização.</translation>
  </message>
  <message>
   <source>{0} has fetched everything: it is safe to work in the store there.</source>
   <translation>{0} obteve tudo: é seguro trabalhar lá no armazém.</translation>
  </message>
  <message>
   <source>{0} has moved</source>
   <translation>{0} foi movido</translation>
  </message>
  <message>
   <source>{0} has no store any more: it may be deleted in the list of sites.</source>
   <translation>{0} já não tem armazém: pode ser eliminado na lista de sites.</translation>
  </message>
  <message>
   <source>{0} stays, for its full copies: {1}.</source>
   <translation>{0} fica, pelas suas cópias completas: {1}.</translation>
  </message>
  <message>
   <source>{0} stays, for its other stores: {1}.</source>
   <translation>{0} fica, pelos seus outros armazéns: {1}.</translation>
  </message>
 </context>
 <context>
  <name>EditWindow</name>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>Continuar a editar</translation>
  </message>
  <message>
   <source>Keep editing takes over those values and keeps what you changed yourself; OK then saves both. Reload drops your changes.</source>
   <translation>Continuar a editar toma esses valores e mantém o que alterou; OK guarda então ambos. Recarregar descarta as suas alterações.</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Recarregar</translation>
  </message>
  <message>
   <source>They have not been saved.</source>
   <translation>Não foram guardadas.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>Add a store to it on the central server.</source>
   <translation>Adicione-lhe um armazém no servidor central.</translation>
  </message>
  <message>
   <source>Ask an administrator to give it under Edit user &gt; Permissions &gt; Admin.</source>
   <translation>Peça a um administrador que a conceda em Editar utilizador &gt; Permissões &gt; Administração.</translation>
  </message>
  <message>
   <source>Check its host, port, name, user and password, and that the server runs.</source>
   <translation>Verifique o anfitrião, a porta, o nome, o utilizador e a palavra-passe, e que o servidor está a funcionar.</translation>
  </message>
  <message>
   <source>Check its path and your rights.</source>
   <translation>Verifique o caminho e os seus direitos.</translation>
  </message>
  <message>
   <source>Check its path or URL under File &gt; Preferences &gt; General.</source>
   <translation>Verifique o caminho ou o URL em Ficheiro &gt; Preferências &gt; Geral.</translation>
  </message>
  <message>
   <source>Check that the central server runs, and the port in the server URL.</source>
   <translation>Verifique que o servidor central está a funcionar e a porta no URL do servidor.</translation>
  </message>
  <message>
   <source>Check that the disk is there and that you may read and write the file.</source>
   <translation>Verifique que o disco está presente e que pode ler e escrever o ficheiro.</translation>
  </message>
  <message>
   <source>Check the URL and this machine's date, or install the server's certificate.</source>
   <translation>Verifique o URL e a data desta máquina, ou instale o certificado do servidor.</translation>
  </message>
  <message>
   <source>Check the folder, your rights and the space on the disk.</source>
   <translation>Verifique a pasta, os seus direitos e o espaço no disco.</translation>
  </message>
  <message>
   <source>Check the host and the port in the server URL.</source>
   <translation>Verifique o anfitrião e a porta no URL do servidor.</translation>
  </message>
  <message>
   <source>Check the path, or make one with 'twoarrows init'.</source>
   <translation>Verifique o caminho, ou crie um com 'twoarrows init'.</translation>
  </message>
  <message>
   <source>Check the server URL and the site name; nothing was sent.</source>
   <translation>Verifique o URL do servidor e o nome do site; nada foi enviado.</translation>
  </message>
  <message>
   <source>Check the server URL and this machine's internet connection.</source>
   <translation>Verifique o URL do servidor e a ligação à internet desta máquina.</translation>
  </message>
  <message>
   <source>Check the site name: it must match the name on the central server exactly.</source>
   <translation>Verifique o nome do site: tem de ser exatamente o do servidor central.</translation>
  </message>
  <message>
   <source>Check the table's name and the ID; upper and lower case matter.</source>
   <translation>Verifique o nome da tabela e o ID; as maiúsculas e minúsculas contam.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .2a and was made by Two Arrows.</source>
   <translation>Escolha um ficheiro que termine em .2a e feito pelo Two Arrows.</translation>
  </message>
  <message>
   <source>Choose another file, or make a new datafile.</source>
   <translation>Escolha outro ficheiro, ou crie um novo ficheiro de dados.</translation>
  </message>
  <message>
   <source>Choose another name; an existing file is never overwritten.</source>
   <translation>Escolha outro nome; um ficheiro existente nunca é substituído.</translation>
  </message>
  <message>
   <source>Choose another port, or end the other program.</source>
   <translation>Escolha outra porta, ou feche o outro programa.</translation>
  </message>
  <message>
   <source>Choose two other records, or edit them one by one; nothing was changed.</source>
   <translation>Escolha outros dois registos, ou edite-os um a um; nada foi alterado.</translation>
  </message>
  <message>
   <source>Close what has it open, or remove that folder to have it made anew.</source>
   <translation>Feche o que o tem aberto, ou elimine essa pasta para que seja feito de novo.</translation>
  </message>
  <message>
   <source>Close what has it open, remove it to have it made anew, or choose a folder with --dir.</source>
   <translation>Feche o que o tem aberto, elimine-o para que seja feito de novo, ou escolha uma pasta com --dir.</translation>
  </message>
  <message>
   <source>Correct it; nothing was changed.</source>
   <translation>Corrija-o; nada foi alterado.</translation>
  </message>
  <message>
   <source>Correct the value; nothing was saved.</source>
   <translation>Corrija o valor; nada foi guardado.</translation>
  </message>
  <message>
   <source>Do it in the central server's datafile.</source>
   <translation>Faça-o no ficheiro de dados do servidor central.</translation>
  </message>
  <message>
   <source>Edit it where it belongs; nothing was changed.</source>
   <translation>Edite-o onde pertence; nada foi alterado.</translation>
  </message>
  <message>
   <source>Free some space; what was not yet saved is tried again.</source>
   <translation>Liberte espaço; o que ainda não foi guardado é tentado de novo.</translation>
  </message>
  <message>
   <source>Give a password.</source>
   <translation>Indique uma palavra-passe.</translation>
  </message>
  <message>
   <source>Give another user who is not disabled the permission Edit users first.</source>
   <translation>Dê primeiro a permissão Editar utilizadores a outro utilizador que não esteja desativado.</translation>
  </message>
  <message>
   <source>Give each site a name of its own: it is what the site logs in with.</source>
   <translation>Dê a cada site um nome próprio: é com ele que se identifica.</translation>
  </message>
  <message>
   <source>Give it a value; nothing was saved.</source>
   <translation>Dê-lhe um valor; nada foi guardado.</translation>
  </message>
  <message>
   <source>If this device replaces it, press Reset beside Hardware ID in the site's window on the central server.</source>
   <translation>Se este dispositivo o substitui, prima Repor ao lado do ID de hardware na janela do site no servidor central.</translation>
  </message>
  <message>
   <source>Install Node.js 18 or later, or leave it to the built-in HTTP client.</source>
   <translation>Instale o Node.js 18 ou posterior, ou deixe-o ao cliente HTTP integrado.</translation>
  </message>
  <message>
   <source>Install it with: pip install 'twoarrows[postgresql]'.</source>
   <translation>Instale-o com: pip install 'twoarrows[postgresql]'.</translation>
  </message>
  <message>
   <source>Install one, on Debian with: apt-get install fonts-dejavu-core.</source>
   <translation>Instale uma, em Debian com: apt-get install fonts-dejavu-core.</translation>
  </message>
  <message>
   <source>It cannot be deleted from its own datafile.</source>
   <translation>Não pode ser eliminado a partir do seu próprio ficheiro de dados.</translation>
  </message>
  <message>
   <source>It is started again; if it stays so, switch it off in the Preferences.</source>
   <translation>É reiniciado; se continuar assim, desligue-o nas Preferências.</translation>
  </message>
  <message>
   <source>It is started again; see the log for the cause.</source>
   <translation>É reiniciado; veja a causa no diário.</translation>
  </message>
  <message>
   <source>It is tried again in a little while.</source>
   <translation>É tentado de novo daqui a pouco.</translation>
  </message>
  <message>
   <source>It is tried again; if it stays so, a device between the two may change the traffic.</source>
   <translation>É tentado de novo; se continuar assim, um dispositivo entre os dois pode estar a alterar o tráfego.</translation>
  </message>
  <message>
   <source>It is tried again; the cause is in the central server's log.</source>
   <translation>É tentado de novo; a causa está no diário do servidor central.</translation>
  </message>
  <message>
   <source>It was applied meanwhile, or replaced by a newer version: look at the list again.</source>
   <translation>Foi aplicado entretanto, ou substituído por uma versão mais recente: veja a lista de novo.</translation>
  </message>
  <message>
   <source>Its administrator must clear that; nothing was lost, and it is tried again.</source>
   <translation>O administrador tem de o limpar; nada se perdeu, e é tentado de novo.</translation>
  </message>
  <message>
   <source>Let the sites synchronise until nothing waits, or override it with a reason.</source>
   <translation>Deixe os sites sincronizarem até nada esperar, ou force-o com um motivo.</translation>
  </message>
  <message>
   <source>Line {line} of {path} cannot be imported: {reason}.</source>
   <translation>A linha {line} de {path} não pode ser importada: {reason}.</translation>
  </message>
  <message>
   <source>Look at the list of users; users are disabled, never deleted.</source>
   <translation>Veja a lista de utilizadores; os utilizadores são desativados, nunca eliminados.</translation>
  </message>
  <message>
   <source>Look at the new values, then decide which to keep; nothing was overwritten.</source>
   <translation>Veja os novos valores e decida quais manter; nada foi substituído.</translation>
  </message>
  <message>
   <source>Look at the screenshots and the log in {path}.</source>
   <translation>Veja as capturas de ecrã e o diário em {path}.</translation>
  </message>
  <message>
   <source>Make another site the primary server first: 'twoarrows site primary'.</source>
   <translation>Faça primeiro de outro site o servidor primário: 'twoarrows site primary'.</translation>
  </message>
  <message>
   <source>Make one with: twoarrows init central --test-api.</source>
   <translation>Crie um com: twoarrows init central --test-api.</translation>
  </message>
  <message>
   <source>Make the folder first, or choose another place for the datafile.</source>
   <translation>Crie primeiro a pasta, ou escolha outro lugar para o ficheiro de dados.</translation>
  </message>
  <message>
   <source>Name a CSV file or a database under File &gt; Preferences &gt; General.</source>
   <translation>Indique um ficheiro CSV ou uma base de dados em Ficheiro &gt; Preferências &gt; Geral.</translation>
  </message>
  <message>
   <source>No font is installed on this machine, so no text could be drawn.</source>
   <translation>Não há nenhum tipo de letra instalado nesta máquina, pelo que nenhum texto poderia ser desenhado.</translation>
  </message>
  <message>
   <source>No site can be made from {path}: {reason}.</source>
   <translation>Não se pode criar um site a partir de {path}: {reason}.</translation>
  </message>
  <message>
   <source>No support database is named here.</source>
   <translation>Não há aqui nenhuma base de suporte indicada.</translation>
  </message>
  <message>
   <source>Nobody would be left who may edit users.</source>
   <translation>Não restaria ninguém que possa editar utilizadores.</translation>
  </message>
  <message>
   <source>Node.js cannot be used: {reason}.</source>
   <translation>O Node.js não pode ser usado: {reason}.</translation>
  </message>
  <message>
   <source>Nothing was changed. Send the log file to your support.</source>
   <translation>Nada foi alterado. Envie o ficheiro do diário ao seu suporte.</translation>
  </message>
  <message>
   <source>Nothing was changed; synchronise as usual.</source>
   <translation>Nada foi alterado; sincronize como de costume.</translation>
  </message>
  <message>
   <source>Nothing was exchanged. If it is to stay so, realign this site in the navigator or by 'twoarrows sync --after-restore': all its data is sent again, then it is rebuilt.</source>
   <translation>Nada foi trocado. Se é para ficar assim, realinhe este site no navegador ou com 'twoarrows sync --after-restore': todos os seus dados são enviados de novo e depois é reconstruído.</translation>
  </message>
  <message>
   <source>Nothing was exchanged. If this is the one to go on with, realign it in the navigator or by 'twoarrows sync --after-restore': it is rebuilt from the central server, and nothing unsent is lost.</source>
   <translation>Nada foi trocado. Se é com este que se deve continuar, realinhe-o no navegador ou com 'twoarrows sync --after-restore': é reconstruído a partir do servidor central, e nada por enviar se perde.</translation>
  </message>
  <message>
   <source>Nothing was imported. Correct the line, or import the others with --keep-going.</source>
   <translation>Nada foi importado. Corrija a linha, ou importe as outras com --keep-going.</translation>
  </message>
  <message>
   <source>Nothing was made. Ask the central server's administrator for a new site export.</source>
   <translation>Nada foi feito. Peça ao administrador do servidor central uma nova exportação de site.</translation>
  </message>
  <message>
   <source>Nothing was unlocked; type the authorisation code again.</source>
   <translation>Nada foi desbloqueado; escreva de novo o código de autorização.</translation>
  </message>
  <message>
   <source>Port {port} on {host} is used by another program.</source>
   <translation>A porta {port} de {host} é usada por outro programa.</translation>
  </message>
  <message>
   <source>PostgreSQL datafiles need a driver that is not installed here.</source>
   <translation>Os ficheiros de dados PostgreSQL precisam de um controlador que não está instalado aqui.</translation>
  </message>
  <message>
   <source>Press Unblock site in its window on the central server.</source>
   <translation>Prima Retirar o bloqueio na janela dele no servidor central.</translation>
  </message>
  <message>
   <source>Put the password alone on its first line, or give - to read it from standard input.</source>
   <translation>Ponha a palavra-passe sozinha na primeira linha, ou indique - para a ler da entrada padrão.</translation>
  </message>
  <message>
   <source>Remove its stores first; they go to the central server.</source>
   <translation>Retire primeiro os seus armazéns; vão para o servidor central.</translation>
  </message>
  <message>
   <source>Restore the latest backup, or initialise the site again from its central server.</source>
   <translation>Restaure a última cópia de segurança, ou inicialize de novo o site a partir do seu servidor central.</translation>
  </message>
  <message>
   <source>See the sites there are with 'twoarrows site list'.</source>
   <translation>Veja os sites com 'twoarrows site list'.</translation>
  </message>
  <message>
   <source>See the stores there are with 'twoarrows store list'.</source>
   <translation>Veja os armazéns com 'twoarrows store list'.</translation>
  </message>
  <message>
   <source>Set one with 'twoarrows unlock-code set'.</source>
   <translation>Defina um com 'twoarrows unlock-code set'.</translation>
  </message>
  <message>
   <source>Set the same password here and on the central server.</source>
   <translation>Defina a mesma palavra-passe aqui e no servidor central.</translation>
  </message>
  <message>
   <source>Set the server URL, the site name and the password.</source>
   <translation>Defina o URL do servidor, o nome do site e a palavra-passe.</translation>
  </message>
  <message>
   <source>Site {site} does not become the primary server: {reasons}.</source>
   <translation>O site {site} não passa a servidor primário: {reasons}.</translation>
  </message>
  <message>
   <source>Site {site} has no store.</source>
   <translation>O site {site} não tem armazém.</translation>
  </message>
  <message>
   <source>Site {site} is blocked after too many failed log-ins.</source>
   <translation>O site {site} está bloqueado após demasiadas tentativas falhadas.</translation>
  </message>
  <message>
   <source>Site {site} is the primary server, where central data is edited.</source>
   <translation>O site {site} é o servidor primário, onde os dados centrais são editados.</translation>
  </message>
  <message>
   <source>Site {site} is the site of this datafile.</source>
   <translation>O site {site} é o site deste ficheiro de dados.</translation>
  </message>
  <message>
   <source>Site {site} still has stores: {stores}.</source>
   <translation>O site {site} ainda tem armazéns: {stores}.</translation>
  </message>
  <message>
   <source>Somebody may have deleted it: look at the list of sites.</source>
   <translation>Talvez alguém o tenha eliminado: veja a lista de sites.</translation>
  </message>
  <message>
   <source>Somebody may have deleted it: look at the list of stores.</source>
   <translation>Talvez alguém o tenha eliminado: veja a lista de armazéns.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong: {reason}.</source>
   <translation>Aconteceu algo inesperado: {reason}.</translation>
  </message>
  <message>
   <source>Start it in a desktop session, or use the command line ('twoarrows --help').</source>
   <translation>Inicie-o numa sessão de ambiente de trabalho, ou use a linha de comandos ('twoarrows --help').</translation>
  </message>
  <message>
   <source>Store {store} is not moved to site {site}: {reasons}.</source>
   <translation>O armazém {store} não é movido para o site {site}: {reasons}.</translation>
  </message>
  <message>
   <source>Synchronisation is disabled on the central server: {reason}.</source>
   <translation>A sincronização está desativada no servidor central: {reason}.</translation>
  </message>
  <message>
   <source>The Node HTTP client failed: {reason}.</source>
   <translation>O cliente HTTP do Node falhou: {reason}.</translation>
  </message>
  <message>
   <source>The answer of {url} was incomplete or not understood: {reason}.</source>
   <translation>A resposta de {url} estava incompleta ou não foi compreendida: {reason}.</translation>
  </message>
  <message>
   <source>The central server is busy with an earlier synchronisation of this site.</source>
   <translation>O servidor central está ocupado com uma sincronização anterior deste site.</translation>
  </message>
  <message>
   <source>The central server is still working on what was sent after {seconds} seconds.</source>
   <translation>O servidor central ainda está a trabalhar no que foi enviado após {seconds} segundos.</translation>
  </message>
  <message>
   <source>The central server knows no site named {site}.</source>
   <translation>O servidor central não conhece nenhum site chamado {site}.</translation>
  </message>
  <message>
   <source>The central server knows site {site} on another device.</source>
   <translation>O servidor central conhece o site {site} noutro dispositivo.</translation>
  </message>
  <message>
   <source>The central server's datafile is older than what it has already exchanged with site {site}: it was restored from a backup.</source>
   <translation>O ficheiro de dados do servidor central é mais antigo do que o que já trocou com o site {site}: foi restaurado de uma cópia de segurança.</translation>
  </message>
  <message>
   <source>The certificate of {url} is not trusted: {reason}.</source>
   <translation>O certificado de {url} não é de confiança: {reason}.</translation>
  </message>
  <message>
   <source>The code is invalid.</source>
   <translation>O código não é válido.</translation>
  </message>
  <message>
   <source>The database {path} cannot be reached: {reason}.</source>
   <translation>A base de dados {path} está inacessível: {reason}.</translation>
  </message>
  <message>
   <source>The datafile {path} cannot be opened: {reason}.</source>
   <translation>O ficheiro de dados {path} não pode ser aberto: {reason}.</translation>
  </message>
  <message>
   <source>The datafile {path} is being written by another program for too long.</source>
   <translation>Outro programa está a escrever no ficheiro de dados {path} há demasiado tempo.</translation>
  </message>
  <message>
   <source>The datafile {path} is damaged: {reason}.</source>
   <translation>O ficheiro de dados {path} está danificado: {reason}.</translation>
  </message>
  <message>
   <source>The datafile {path} was made by a later version of Two Arrows.</source>
   <translation>O ficheiro de dados {path} foi feito por uma versão posterior do Two Arrows.</translation>
  </message>
  <message>
   <source>The demo did not end as it should: {reason}.</source>
   <translation>A demonstração não terminou como devia: {reason}.</translation>
  </message>
  <message>
   <source>The demo network in {path} cannot be used: {reason}.</source>
   <translation>A rede de demonstração em {path} não pode ser usada: {reason}.</translation>
  </message>
  <message>
   <source>The desktop program cannot start: {reason}.</source>
   <translation>O programa não pode arrancar: {reason}.</translation>
  </message>
  <message>
   <source>The disk that holds {path} is full.</source>
   <translation>O disco que contém {path} está cheio.</translation>
  </message>
  <message>
   <source>The file {path} cannot be read: {reason}.</source>
   <translation>O ficheiro {path} não pode ser lido: {reason}.</translation>
  </message>
  <message>
   <source>The file {path} cannot be written: {reason}.</source>
   <translation>O ficheiro {path} não pode ser escrito: {reason}.</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>A pasta {path} não existe.</translation>
  </message>
  <message>
   <source>The last synchronisation did not find that a datafile was restored.</source>
   <translation>A última sincronização não detetou que um ficheiro de dados tivesse sido restaurado.</translation>
  </message>
  <message>
   <source>The link may be slow: it is tried again with smaller batches.</source>
   <translation>A ligação pode ser lenta: é tentado de novo com lotes mais pequenos.</translation>
  </message>
  <message>
   <source>The name {host} was not found.</source>
   <translation>O nome {host} não foi encontrado.</translation>
  </message>
  <message>
   <source>The password file {path} cannot be used: {reason}.</source>
   <translation>O ficheiro de palavra-passe {path} não pode ser usado: {reason}.</translation>
  </message>
  <message>
   <source>The password is empty.</source>
   <translation>A palavra-passe está vazia.</translation>
  </message>
  <message>
   <source>The password of site {site} is wrong.</source>
   <translation>A palavra-passe do site {site} está errada.</translation>
  </message>
  <message>
   <source>The received record {held} is no longer held back.</source>
   <translation>O registo recebido {held} já não está retido.</translation>
  </message>
  <message>
   <source>The record {record_id} of table {table} is not valid: {reason}.</source>
   <translation>O registo {record_id} da tabela {table} não é válido: {reason}.</translation>
  </message>
  <message>
   <source>The record {record_id} of table {table} may not be edited here: {reason}.</source>
   <translation>O registo {record_id} da tabela {table} não pode ser editado aqui: {reason}.</translation>
  </message>
  <message>
   <source>The record {remove} of table {table} cannot be merged into {keep}: {reason}.</source>
   <translation>O registo {remove} da tabela {table} não pode ser fundido em {keep}: {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} does not answer: {reason}.</source>
   <translation>O servidor em {url} não responde: {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} failed: {reason}.</source>
   <translation>O servidor em {url} falhou: {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} is not the one this datafile belongs to: {reason}.</source>
   <translation>O servidor em {url} não é aquele a que este ficheiro de dados pertence: {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} took too long to answer.</source>
   <translation>O servidor em {url} demorou demasiado a responder.</translation>
  </message>
  <message>
   <source>The server process ended: {reason}.</source>
   <translation>O processo do servidor terminou: {reason}.</translation>
  </message>
  <message>
   <source>The support database {source} cannot be read: {reason}.</source>
   <translation>A base de suporte {source} não pode ser lida: {reason}.</translation>
  </message>
  <message>
   <source>The synchronisation was stopped.</source>
   <translation>A sincronização foi parada.</translation>
  </message>
  <message>
   <source>The test API is offered on a datafile that was made for tests alone.</source>
   <translation>A API de testes só é oferecida num ficheiro de dados feito para testes.</translation>
  </message>
  <message>
   <source>The user name or the password is wrong.</source>
   <translation>O nome de utilizador ou a palavra-passe está errado.</translation>
  </message>
  <message>
   <source>There is already a file at {path}.</source>
   <translation>Já existe um ficheiro em {path}.</translation>
  </message>
  <message>
   <source>There is already a site named {name} (ID {site_id}).</source>
   <translation>Já existe um site chamado {name} (ID {site_id}).</translation>
  </message>
  <message>
   <source>There is no datafile at {path}.</source>
   <translation>Não há nenhum ficheiro de dados em {path}.</translation>
  </message>
  <message>
   <source>There is no record {record_id} in table {table}.</source>
   <translation>Não há nenhum registo {record_id} na tabela {table}.</translation>
  </message>
  <message>
   <source>There is no site {site} in this datafile.</source>
   <translation>Não há nenhum site {site} neste ficheiro de dados.</translation>
  </message>
  <message>
   <source>There is no store {store} in this datafile.</source>
   <translation>Não há nenhum armazém {store} neste ficheiro de dados.</translation>
  </message>
  <message>
   <source>There is no user {user} in this datafile.</source>
   <translation>Não há nenhum utilizador {user} neste ficheiro de dados.</translation>
  </message>
  <message>
   <source>This datafile has no authorisation code yet.</source>
   <translation>Este ficheiro de dados ainda não tem código de autorização.</translation>
  </message>
  <message>
   <source>This datafile has no server to synchronise with: {reason}.</source>
   <translation>Este ficheiro de dados não tem servidor com que sincronizar: {reason}.</translation>
  </message>
  <message>
   <source>This datafile is being synchronised by another program.</source>
   <translation>Outro programa está a sincronizar este ficheiro de dados.</translation>
  </message>
  <message>
   <source>This datafile is older than what site {site} has already exchanged: it was restored from a backup, or another copy of it is in use.</source>
   <translation>Este ficheiro de dados é mais antigo do que o que o site {site} já trocou: foi restaurado de uma cópia de segurança, ou está em uso outra cópia.</translation>
  </message>
  <message>
   <source>This datafile is the central server's.</source>
   <translation>Este ficheiro de dados é o do servidor central.</translation>
  </message>
  <message>
   <source>This is only possible on a remote site.</source>
   <translation>Só é possível num site remoto.</translation>
  </message>
  <message>
   <source>This is only possible on the central server.</source>
   <translation>Só é possível no servidor central.</translation>
  </message>
  <message>
   <source>This site's version does not go with the central server's: {reason}.</source>
   <translation>A versão deste site não é compatível com a do servidor central: {reason}.</translation>
  </message>
  <message>
   <source>Too many failed attempts.</source>
   <translation>Demasiadas tentativas falhadas.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, close the other program that uses the datafile.</source>
   <translation>Tente de novo; se continuar assim, feche o outro programa que usa o ficheiro de dados.</translation>
  </message>
  <message>
   <source>Type both again; mind the Caps Lock key.</source>
   <translation>Escreva ambos de novo; atenção à tecla Caps Lock.</translation>
  </message>
  <message>
   <source>Update Two Arrows; the datafile was not touched.</source>
   <translation>Atualize o Two Arrows; o ficheiro de dados não foi tocado.</translation>
  </message>
  <message>
   <source>Update the older one of the two.</source>
   <translation>Atualize o mais antigo dos dois.</translation>
  </message>
  <message>
   <source>Wait until that synchronisation has ended.</source>
   <translation>Espere que essa sincronização termine.</translation>
  </message>
  <message>
   <source>Wait {seconds} seconds before the next one.</source>
   <translation>Espere {seconds} segundos antes da próxima.</translation>
  </message>
  <message>
   <source>What answers at {url} is not a central server: {reason}.</source>
   <translation>O que responde em {url} não é um servidor central: {reason}.</translation>
  </message>
  <message>
   <source>What was acknowledged until then is safe.</source>
   <translation>O que foi confirmado até então está a salvo.</translation>
  </message>
  <message>
   <source>What was sent is safe there; the rest follows at the next synchronisation.</source>
   <translation>O que foi enviado está lá a salvo; o resto segue na próxima sincronização.</translation>
  </message>
  <message>
   <source>Write it like https://central.example.org or http://192.168.1.10:2048.</source>
   <translation>Escreva-o como https://central.example.org ou http://192.168.1.10:2048.</translation>
  </message>
  <message>
   <source>{field} is empty.</source>
   <translation>{field} está vazio.</translation>
  </message>
  <message>
   <source>{field}: {reason}.</source>
   <translation>{field}: {reason}.</translation>
  </message>
  <message>
   <source>{path} is not a Two Arrows datafile.</source>
   <translation>{path} não é um ficheiro de dados do Two Arrows.</translation>
  </message>
  <message>
   <source>{url} is not the URL of a server: {reason}.</source>
   <translation>{url} não é o URL de um servidor: {reason}.</translation>
  </message>
  <message>
   <source>{user} lacks the permission {permission}.</source>
   <translation>Falta a {user} a permissão {permission}.</translation>
  </message>
  <message>
   <source>{what} was changed by {user} while you were editing it: {changes}.</source>
   <translation>{what} foi alterado por {user} enquanto o estava a editar: {changes}.</translation>
  </message>
 </context>
 <context>
  <name>ExportedPage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Concluir</translation>
  </message>
  <message>
   <source>1.  Carry it to the site's machine, and guard it as the data in it.</source>
   <translation>1.  Leve-o à máquina do site, e guarde-o como os dados que contém.</translation>
  </message>
  <message>
   <source>2.  There choose Synchronisation, Site import, or New remote site in the first window.</source>
   <translation>2.  Lá, escolha Sincronização, Importação de site, ou Novo site remoto na primeira janela.</translation>
  </message>
  <message>
   <source>3.  Delete it. Only the newest export of a site can be used, and once.</source>
   <translation>3.  Elimine-o. Só a exportação mais recente de um site pode ser usada, e uma vez.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Ficheiro</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>Assinado com</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>The file holds all that the site starts with.</source>
   <translation>O ficheiro contém tudo com que o site começa.</translation>
  </message>
  <message>
   <source>What to do with it</source>
   <translation>O que fazer com ele</translation>
  </message>
  <message>
   <source>the password of {0}</source>
   <translation>a palavra-passe de {0}</translation>
  </message>
  <message>
   <source>{0} was exported</source>
   <translation>{0} foi exportado</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message numerus="yes">
   <source>%Ln rows exported to {0}.</source>
   <comment>1 row exported to {0}.</comment>
   <translation>
    <numerusform>%Ln linha exportada para {0}.</numerusform>
    <numerusform>%Ln linhas exportadas para {0}.</numerusform>
   </translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Livro do Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Página {0} de {1}</translation>
  </message>
 </context>
 <context>
  <name>FilePage</name>
  <message>
   <source>&amp;Export</source>
   <translation>&amp;Exportar</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Ficheiro</translation>
  </message>
  <message>
   <source>Choose where the file will be</source>
   <translation>Escolha onde ficará o ficheiro</translation>
  </message>
  <message>
   <source>Export {0}</source>
   <translation>Exportar {0}</translation>
  </message>
  <message>
   <source>It is checked, and signs the file</source>
   <translation>É verificada, e assina o ficheiro</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Site &amp;password</source>
   <translation>&amp;Palavra-passe do site</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Armazéns</translation>
  </message>
  <message>
   <source>The file is signed with the site's password, which is needed again where it is imported.</source>
   <translation>O ficheiro é assinado com a palavra-passe do site, que é precisa de novo onde é importado.</translation>
  </message>
  <message>
   <source>Writing records</source>
   <translation>A escrever registos</translation>
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
   <translation>&amp;até</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>Todos os eventos</translation>
  </message>
  <message>
   <source>All users</source>
   <translation>Todos os utilizadores</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <source>From day</source>
   <translation>Desde o dia</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Procurar</translation>
  </message>
  <message>
   <source>Search in text and values</source>
   <translation>Procurar no texto e nos valores</translation>
  </message>
  <message>
   <source>To day</source>
   <translation>Até ao dia</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Utilizador</translation>
  </message>
 </context>
 <context>
  <name>GeneralForm</name>
  <message>
   <source>&amp;Disabled: nobody can log in to it</source>
   <translation>&amp;Desativado: ninguém pode iniciar sessão nele</translation>
  </message>
  <message>
   <source>&amp;Mode</source>
   <translation>&amp;Modo</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nome</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Palavra-passe</translation>
  </message>
  <message>
   <source>&amp;Type</source>
   <translation>&amp;Tipo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Endereço</translation>
  </message>
  <message>
   <source>Address, line 2</source>
   <translation>Endereço, linha 2</translation>
  </message>
  <message>
   <source>C&amp;ode</source>
   <translation>Códig&amp;o</translation>
  </message>
  <message>
   <source>C&amp;ustomer</source>
   <translation>C&amp;liente</translation>
  </message>
  <message>
   <source>Charge code</source>
   <translation>Código de imputação</translation>
  </message>
  <message>
   <source>Checked: transactions can be entered here. Unchecked: they cannot. Master data is entered on the primary server alone</source>
   <translation>Marcado: podem ser introduzidas transações aqui. Desmarcado: não. Os dados mestres são introduzidos só no servidor primário</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentário</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Given automatically; it never changes</source>
   <translation>Atribuído automaticamente; nunca muda</translation>
  </message>
  <message>
   <source>Hardware ID</source>
   <translation>ID de hardware</translation>
  </message>
  <message>
   <source>It goes by being added to another site</source>
   <translation>Sai ao ser adicionado a outro site</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>Criado em</translation>
  </message>
  <message>
   <source>Name, as customer and supplier</source>
   <translation>Nome, como cliente e fornecedor</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Novo</translation>
  </message>
  <message>
   <source>Not of the site that this datafile belongs to</source>
   <translation>Não é o site a que este ficheiro de dados pertence</translation>
  </message>
  <message>
   <source>On &amp;hold</source>
   <translation>S&amp;uspenso</translation>
  </message>
  <message>
   <source>Only one site may be the Open mSupply central server</source>
   <translation>Só um site pode ser o servidor central Open mSupply</translation>
  </message>
  <message>
   <source>Only the site that this datafile belongs to can be active on it</source>
   <translation>Só o site a que este ficheiro de dados pertence pode estar ativo nele</translation>
  </message>
  <message>
   <source>Only where the usual way fails on a cellular link</source>
   <translation>Só onde a via habitual falha numa ligação móvel</translation>
  </message>
  <message>
   <source>Open mSupply central server &amp;URL</source>
   <translation>&amp;URL do servidor central Open mSupply</translation>
  </message>
  <message>
   <source>Open mSupply central server settings</source>
   <translation>Definições do servidor central Open mSupply</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefone</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nome do site</translation>
  </message>
  <message>
   <source>Site ID</source>
   <translation>ID do site</translation>
  </message>
  <message>
   <source>Site c&amp;ode</source>
   <translation>Códig&amp;o do site</translation>
  </message>
  <message>
   <source>Site is Open mSupply &amp;central server</source>
   <translation>O site é o servidor &amp;central Open mSupply</translation>
  </message>
  <message>
   <source>Site is active on this datafile</source>
   <translation>O site está ativo neste ficheiro de dados</translation>
  </message>
  <message>
   <source>Store ID</source>
   <translation>ID do armazém</translation>
  </message>
  <message>
   <source>Supplie&amp;r</source>
   <translation>Fo&amp;rnecedor</translation>
  </message>
  <message>
   <source>The central server's type cannot change</source>
   <translation>O tipo do servidor central não pode mudar</translation>
  </message>
  <message>
   <source>The record of its name has not arrived yet</source>
   <translation>O registo do seu nome ainda não chegou</translation>
  </message>
  <message>
   <source>This datafile's own site does not log in</source>
   <translation>O próprio site deste ficheiro de dados não se identifica</translation>
  </message>
  <message>
   <source>This site has synchronised: it stops until its name there is the same.</source>
   <translation>Este site já se sincronizou: para até o seu nome lá ser o mesmo.</translation>
  </message>
  <message>
   <source>This site has synchronised: it stops until its password there is the same.</source>
   <translation>Este site já se sincronizou: para até a sua palavra-passe lá ser a mesma.</translation>
  </message>
  <message>
   <source>Updated by the site itself when it synchronises</source>
   <translation>Atualizado pelo próprio site quando se sincroniza</translation>
  </message>
  <message>
   <source>Use JS Node HTTP client (not recommended)</source>
   <translation>Usar o cliente HTTP JS Node (não recomendado)</translation>
  </message>
  <message>
   <source>Web site</source>
   <translation>Página web</translation>
  </message>
  <message>
   <source>What the site logs in with</source>
   <translation>Com o que o site se identifica</translation>
  </message>
  <message>
   <source>What the store is called in every record; never changes</source>
   <translation>Como o armazém se chama em cada registo; nunca muda</translation>
  </message>
  <message>
   <source>When the store was made; never changes</source>
   <translation>Quando o armazém foi criado; nunca muda</translation>
  </message>
 </context>
 <context>
  <name>GeneralPage</name>
  <message>
   <source>&amp;Keep synchronising when the window is closed</source>
   <translation>&amp;Continuar a sincronizar com a janela fechada</translation>
  </message>
  <message>
   <source>&amp;Start when I log in, in the tray</source>
   <translation>&amp;Iniciar com a minha sessão, na bandeja</translation>
  </message>
  <message>
   <source>&amp;Tell me on the desktop when synchronisation fails</source>
   <translation>&amp;Avisar-me no ambiente de trabalho quando a sincronização falhar</translation>
  </message>
  <message>
   <source>A CSV file or the URL of a database</source>
   <translation>Um ficheiro CSV ou o URL de uma base de dados</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Criado</translation>
  </message>
  <message>
   <source>Data file</source>
   <translation>Ficheiro de dados</translation>
  </message>
  <message>
   <source>Days after which records that wait to be sent are shown in orange</source>
   <translation>Dias após os quais os registos à espera de envio são mostrados a laranja</translation>
  </message>
  <message>
   <source>Days after which they are red, and a site not heard of is orange in reports</source>
   <translation>Dias após os quais são vermelhos, e um site sem notícias é laranja nos relatórios</translation>
  </message>
  <message>
   <source>Days without synchronisation after which a site is shown in red</source>
   <translation>Dias sem sincronização após os quais um site é mostrado a vermelho</translation>
  </message>
  <message>
   <source>In the background</source>
   <translation>Em segundo plano</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Localização</translation>
  </message>
  <message>
   <source>Once for each trouble, at most three times a day</source>
   <translation>Uma vez por cada problema, no máximo três vezes por dia</translation>
  </message>
  <message>
   <source>Seconds without a sign of the server after which an attempt is given up</source>
   <translation>Segundos sem sinal do servidor após os quais uma tentativa é abandonada</translation>
  </message>
  <message>
   <source>Ser&amp;ver may be silent for</source>
   <translation>O ser&amp;vidor pode ficar calado durante</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Sites are &amp;late after</source>
   <translation>Os sites atrasam-se &amp;após</translation>
  </message>
  <message>
   <source>Support &amp;database</source>
   <translation>Base de &amp;dados de suporte</translation>
  </message>
  <message>
   <source>Support contracts</source>
   <translation>Contratos de suporte</translation>
  </message>
  <message>
   <source>This datafile</source>
   <translation>Este ficheiro de dados</translation>
  </message>
  <message>
   <source>This desktop has no tray for the icon</source>
   <translation>Este ambiente de trabalho não tem bandeja para o ícone</translation>
  </message>
  <message>
   <source>Wai&amp;ting records are orange after</source>
   <translation>O que espera fica laranja &amp;após</translation>
  </message>
  <message>
   <source>Where the funders and licences of sites are looked up; only read</source>
   <translation>Onde se procuram os financiadores e licenças dos sites; só é lida</translation>
  </message>
  <message>
   <source>and &amp;red after</source>
   <translation>e ve&amp;rmelho após</translation>
  </message>
  <message>
   <source>days</source>
   <translation>dias</translation>
  </message>
  <message numerus="yes">
   <source>days</source>
   <comment>day</comment>
   <translation>
    <numerusform>dia</numerusform>
    <numerusform>dias</numerusform>
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
    <numerusform>Foi posto na fila %Ln registo; será enviado na próxima sincronização.</numerusform>
    <numerusform>Foram postos na fila %Ln registos; serão enviados na próxima sincronização.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records would be queued that do not wait already.</source>
   <comment>1 record would be queued that does not wait already.</comment>
   <translation>
    <numerusform>Seria posto na fila %Ln registo que ainda não está em espera.</numerusform>
    <numerusform>Seriam postos na fila %Ln registos que ainda não estão em espera.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Existing</source>
   <translation>&amp;Existente</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Novo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Existing: store data only. {0}</source>
   <translation>Existente: só dados de armazém. {0}</translation>
  </message>
  <message>
   <source>Generate the sync records of this site?</source>
   <translation>Gerar os registos de sincronização deste site?</translation>
  </message>
  <message>
   <source>New: sync records for system and transactional data, everything that is needed to initialise a new datafile. {0}</source>
   <translation>Novo: registos de dados do sistema e de transações, tudo o que é preciso para inicializar um novo ficheiro de dados. {0}</translation>
  </message>
  <message>
   <source>The data of the stores that are active on this site is sent to the central server again, to refresh its copy. {0}</source>
   <translation>Os dados dos armazéns ativos neste site são enviados de novo ao servidor central, para refrescar a cópia dele. {0}</translation>
  </message>
  <message>
   <source>Which sync records are to be generated?</source>
   <translation>Que registos de sincronização devem ser gerados?</translation>
  </message>
 </context>
 <context>
  <name>GuidedWindow</name>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Anterior</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <translation>Ainda nada foi alterado.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Stop here?</source>
   <translation>Parar aqui?</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>A parar…</translation>
  </message>
 </context>
 <context>
  <name>HardwareRow</name>
  <message>
   <source>&amp;Reset…</source>
   <translation>&amp;Repor…</translation>
  </message>
  <message>
   <source>Hardware ID</source>
   <translation>ID de hardware</translation>
  </message>
  <message>
   <source>Let this site move to another device</source>
   <translation>Deixar este site passar para outro dispositivo</translation>
  </message>
  <message>
   <source>No device has synchronised as this site yet</source>
   <translation>Nenhum dispositivo se sincronizou ainda como este site</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Ainda nenhuma</translation>
  </message>
  <message>
   <source>Set by the site's device when it first synchronises</source>
   <translation>Definido pelo dispositivo do site na primeira sincronização</translation>
  </message>
  <message>
   <source>Will be reset on OK</source>
   <translation>Será reposto ao premir OK</translation>
  </message>
 </context>
 <context>
  <name>HeldPage</name>
  <message numerus="yes">
   <source>%Ln integrated</source>
   <comment>1 integrated</comment>
   <translation>
    <numerusform>%Ln integrado</numerusform>
    <numerusform>%Ln integrados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records are tried again: what can be integrated leaves this list.</source>
   <comment>1 record is tried again: if it can be integrated, it leaves this list.</comment>
   <translation>
    <numerusform>É tentado de novo %Ln registo: se puder ser integrado, sai desta lista.</numerusform>
    <numerusform>São tentados de novo %Ln registos: os que puderem ser integrados saem desta lista.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records received</source>
   <comment>1 record received</comment>
   <translation>
    <numerusform>%Ln registo recebido</numerusform>
    <numerusform>%Ln registos recebidos</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Editar…</translation>
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation>&amp;Tentar de novo</translation>
  </message>
  <message>
   <source>A newer change made here replaces it</source>
   <translation>Uma alteração mais recente feita aqui substitui-o</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Todos os estados</translation>
  </message>
  <message>
   <source>All tables</source>
   <translation>Todas as tabelas</translation>
  </message>
  <message>
   <source>Brin&amp;g back</source>
   <translation>&amp;Trazer de volta</translation>
  </message>
  <message>
   <source>Every record that was received has been integrated.</source>
   <translation>Cada registo recebido foi integrado.</translation>
  </message>
  <message>
   <source>Every record that was received is in one of these states</source>
   <translation>Cada registo recebido está num destes estados</translation>
  </message>
  <message>
   <source>It has to be corrected first: press Edit</source>
   <translation>Tem de ser corrigido primeiro: prima Editar</translation>
  </message>
  <message>
   <source>No record is held back</source>
   <translation>Nenhum registo está retido</translation>
  </message>
  <message>
   <source>Records held back</source>
   <translation>Registos retidos</translation>
  </message>
  <message>
   <source>Retry &amp;all</source>
   <translation>Tentar &amp;todos de novo</translation>
  </message>
  <message>
   <source>Retry &amp;all of {0}</source>
   <translation>Tentar &amp;todos de {0} de novo</translation>
  </message>
  <message>
   <source>S&amp;kip…</source>
   <translation>&amp;Ignorar…</translation>
  </message>
  <message>
   <source>Select a record first</source>
   <translation>Selecione primeiro um registo</translation>
  </message>
  <message>
   <source>Select one record</source>
   <translation>Selecione um só registo</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Ignorar</translation>
  </message>
  <message numerus="yes">
   <source>Skip %Ln records?</source>
   <comment>Skip 1 record?</comment>
   <translation>
    <numerusform>Ignorar %Ln registo?</numerusform>
    <numerusform>Ignorar %Ln registos?</numerusform>
   </translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabela</translation>
  </message>
  <message>
   <source>There is no record that could be tried again</source>
   <translation>Não há nenhum registo que se possa tentar de novo</translation>
  </message>
  <message>
   <source>What is skipped is not integrated, whatever comes after it; a newer version is. It is kept here under Skipped and can be brought back.</source>
   <translation>O que é ignorado não é integrado, venha o que vier depois; uma versão mais recente é. Fica guardado aqui em Ignorados e pode ser trazido de volta.</translation>
  </message>
  <message>
   <source>to be integrated</source>
   <translation>a integrar</translation>
  </message>
 </context>
 <context>
  <name>HeldRecordWindow</name>
  <message>
   <source>A deletion has no data to correct</source>
   <translation>Uma eliminação não tem dados a corrigir</translation>
  </message>
  <message>
   <source>A newer change made here replaces it</source>
   <translation>Uma alteração mais recente feita aqui substitui-o</translation>
  </message>
  <message>
   <source>A record is a JSON object: { … }</source>
   <translation>Um registo é um objeto JSON: { … }</translation>
  </message>
  <message>
   <source>Data of the record, as JSON</source>
   <translation>Dados do registo, em JSON</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>Descartar as alterações de {0}?</translation>
  </message>
  <message>
   <source>From site</source>
   <translation>Do site</translation>
  </message>
  <message>
   <source>Not valid JSON</source>
   <translation>JSON não válido</translation>
  </message>
  <message>
   <source>Not valid JSON: line {0}, column {1}</source>
   <translation>JSON não válido: linha {0}, coluna {1}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recebidos</translation>
  </message>
  <message>
   <source>Received record</source>
   <translation>Registo recebido</translation>
  </message>
  <message>
   <source>Received record {0}</source>
   <translation>Registo recebido {0}</translation>
  </message>
  <message>
   <source>The correction holds where the record is integrated now. The sender keeps its own version, and the next one it sends replaces this.</source>
   <translation>A correção vale onde o registo é integrado agora. O remetente mantém a sua versão, e a próxima que enviar substitui esta.</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Help</source>
   <translation>Ajuda</translation>
  </message>
  <message>
   <source>What this window is for (F1)</source>
   <translation>Para que serve esta janela (F1)</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message numerus="yes">
   <source>%Ln sections found</source>
   <comment>1 section found</comment>
   <translation>
    <numerusform>%Ln secção encontrada</numerusform>
    <numerusform>%Ln secções encontradas</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Conteúdo</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Seguinte</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ajuda</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Search all pages</source>
   <translation>Procurar em todas as páginas</translation>
  </message>
  <message>
   <source>Sections found</source>
   <translation>Secções encontradas</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>History of synchronisations</source>
   <translation>Histórico das sincronizações</translation>
  </message>
  <message>
   <source>Nothing has been synchronised yet</source>
   <translation>Ainda nada foi sincronizado</translation>
  </message>
  <message>
   <source>Press Sync now! to begin.</source>
   <translation>Prima Sincronizar agora! para começar.</translation>
  </message>
  <message>
   <source>{0} sent, {1} received, {2} integrated, {3} held back</source>
   <translation>{0} enviados, {1} recebidos, {2} integrados, {3} retidos</translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Verificar</translation>
  </message>
  <message>
   <source>A remote site from a site export</source>
   <translation>Um site remoto a partir de uma exportação de site</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Escolha o ficheiro</translation>
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation>&amp;URL do servidor</translation>
  </message>
  <message>
   <source>Site &amp;export</source>
   <translation>&amp;Exportação de site</translation>
  </message>
  <message>
   <source>Site &amp;password</source>
   <translation>&amp;Palavra-passe do site</translation>
  </message>
  <message>
   <source>The file is checked with the site's password</source>
   <translation>O ficheiro é verificado com a palavra-passe do site</translation>
  </message>
  <message>
   <source>The file was written on the central server. No network is needed now: the first synchronisation fetches what changed since.</source>
   <translation>O ficheiro foi escrito no servidor central. Não é precisa rede agora: a primeira sincronização obtém o que mudou desde então.</translation>
  </message>
 </context>
 <context>
  <name>InitialisePage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Concluir</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Tentar de novo</translation>
  </message>
  <message>
   <source>Bringing in the data</source>
   <translation>A introduzir os dados</translation>
  </message>
  <message>
   <source>Delete the new datafile and what it has received?</source>
   <translation>Eliminar o novo ficheiro de dados e o que recebeu?</translation>
  </message>
  <message>
   <source>The site is ready.</source>
   <translation>O site está pronto.</translation>
  </message>
  <message>
   <source>The site receives everything it needs. An interruption does no harm: it goes on where it was.</source>
   <translation>O site recebe tudo o que precisa. Uma interrupção não faz mal: continua onde estava.</translation>
  </message>
 </context>
 <context>
  <name>InlineMessage</name>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Fechar esta mensagem</translation>
  </message>
 </context>
 <context>
  <name>LocationField</name>
  <message>
   <source>&amp;Browse…</source>
   <translation>&amp;Procurar…</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os ficheiros (*)</translation>
  </message>
  <message>
   <source>Datafile</source>
   <translation>Ficheiro de dados</translation>
  </message>
  <message>
   <source>Datafiles (*.2a)</source>
   <translation>Ficheiros de dados (*.2a)</translation>
  </message>
  <message>
   <source>Site export</source>
   <translation>Exportação de site</translation>
  </message>
  <message>
   <source>Site exports (*.2asite)</source>
   <translation>Exportações de site (*.2asite)</translation>
  </message>
 </context>
 <context>
  <name>LogInDialog</name>
  <message>
   <source>&amp;Log in</source>
   <translation>&amp;Iniciar sessão</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Palavra-passe</translation>
  </message>
  <message>
   <source>&amp;Store</source>
   <translation>&amp;Armazém</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>Nome de &amp;utilizador</translation>
  </message>
  <message>
   <source>Data File: {0}</source>
   <translation>Ficheiro de dados: {0}</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Iniciar sessão</translation>
  </message>
  <message>
   <source>No store on this site yet</source>
   <translation>Ainda não há armazém neste site</translation>
  </message>
  <message>
   <source>Stores come with the first synchronisation</source>
   <translation>Os armazéns chegam com a primeira sincronização</translation>
  </message>
  <message>
   <source>You may not log in to {0}. Choose one of your own stores.</source>
   <translation>Não pode iniciar sessão em {0}. Escolha um dos seus armazéns.</translation>
  </message>
 </context>
 <context>
  <name>LogPanel</name>
  <message numerus="yes">
   <source>%Ln lines</source>
   <comment>1 line</comment>
   <translation>
    <numerusform>%Ln linha</numerusform>
    <numerusform>%Ln linhas</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Details</source>
   <translation>&amp;Detalhes</translation>
  </message>
  <message>
   <source>Choose an earlier day at From.</source>
   <translation>Escolha um dia anterior em De.</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>Data e hora</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <source>Log of site {0}</source>
   <translation>Diário do site {0}</translation>
  </message>
  <message>
   <source>Log of this site</source>
   <translation>Diário deste site</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensagem</translation>
  </message>
  <message>
   <source>No further details</source>
   <translation>Sem mais detalhes</translation>
  </message>
  <message>
   <source>Nothing happened in these days</source>
   <translation>Nada aconteceu nestes dias</translation>
  </message>
  <message>
   <source>Show all that is known of the selected line</source>
   <translation>Mostrar tudo o que se sabe da linha selecionada</translation>
  </message>
  <message>
   <source>The newest {0} of {1} lines; scroll down for more</source>
   <translation>As {0} linhas mais recentes de {1}; desloque-se para ver mais</translation>
  </message>
  <message>
   <source>User or site</source>
   <translation>Utilizador ou site</translation>
  </message>
  <message>
   <source>Write every line that the filters show to a file</source>
   <translation>Escrever num ficheiro cada linha que os filtros mostram</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>A escrever {0}</translation>
  </message>
 </context>
 <context>
  <name>MessageDialog</name>
  <message>
   <source>&amp;Copy details</source>
   <translation>&amp;Copiar os detalhes</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
  </message>
 </context>
 <context>
  <name>MirroredSync</name>
  <message>
   <source>Last synced</source>
   <translation>Última sincronização</translation>
  </message>
  <message>
   <source>Mirrored sync</source>
   <translation>Sincronização em espelho</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Código do site</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nome do site</translation>
  </message>
 </context>
 <context>
  <name>MoveDialog</name>
  <message numerus="yes">
   <source>%Ln records still wait for {0}</source>
   <comment>1 record still waits for {0}</comment>
   <translation>
    <numerusform>%Ln registo ainda espera por {0}</numerusform>
    <numerusform>%Ln registos ainda esperam por {0}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Move it anyway, and keep the reason in the log</source>
   <translation>&amp;Movê-lo mesmo assim e guardar o motivo no diário</translation>
  </message>
  <message>
   <source>&amp;Reason</source>
   <translation>&amp;Motivo</translation>
  </message>
  <message>
   <source>In the way</source>
   <translation>Impedimento</translation>
  </message>
  <message>
   <source>Last synchronised</source>
   <translation>Última sincronização</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Not while something is in the way, unless you give a reason</source>
   <translation>Não enquanto algo o impedir, salvo se der um motivo</translation>
  </message>
  <message>
   <source>Records waiting</source>
   <translation>Registos em espera</translation>
  </message>
  <message>
   <source>What {0} has sent is not yet integrated</source>
   <translation>O que {0} enviou ainda não está integrado</translation>
  </message>
  <message>
   <source>{0} has never ended a synchronisation</source>
   <translation>{0} nunca terminou uma sincronização</translation>
  </message>
  <message>
   <source>{0} is blocked</source>
   <translation>{0} está bloqueado</translation>
  </message>
  <message>
   <source>{0} must have fully stopped using the store and have synchronised first. What it still sends of the store afterwards is refused and kept aside.</source>
   <translation>{0} tem de ter deixado por completo de usar o armazém e de se ter sincronizado primeiro. O que ainda enviar do armazém depois é recusado e posto de parte.</translation>
  </message>
  <message>
   <source>{0} synchronised last over a day ago</source>
   <translation>{0} sincronizou-se há mais de um dia</translation>
  </message>
 </context>
 <context>
  <name>MoveStore</name>
  <message numerus="yes">
   <source>%Ln records still wait for {0}.</source>
   <comment>1 record still waits for {0}.</comment>
   <translation>
    <numerusform>%Ln registo ainda espera por {0}.</numerusform>
    <numerusform>%Ln registos ainda esperam por {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records wait for {0}.</source>
   <comment>1 record waits for {0}.</comment>
   <translation>
    <numerusform>%Ln registo espera por {0}.</numerusform>
    <numerusform>%Ln registos esperam por {0}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Active on</source>
   <translation>Ativo em</translation>
  </message>
  <message>
   <source>All that {0} has sent is integrated.</source>
   <translation>Tudo o que {0} enviou está integrado.</translation>
  </message>
  <message>
   <source>At {0}: let its first synchronisation end.</source>
   <translation>Em {0}: deixe terminar a primeira sincronização.</translation>
  </message>
  <message>
   <source>At {0}: press the two arrows.</source>
   <translation>Em {0}: prima as duas setas.</translation>
  </message>
  <message>
   <source>At {0}: press the two arrows. Not required, but else the store comes late.</source>
   <translation>Em {0}: prima as duas setas. Não é obrigatório, mas senão o armazém chega tarde.</translation>
  </message>
  <message>
   <source>At {0}: synchronise first. Not required, but the store comes after them.</source>
   <translation>Em {0}: sincronize primeiro. Não é obrigatório, mas o armazém vem depois deles.</translation>
  </message>
  <message>
   <source>At {0}: synchronise until nothing waits.</source>
   <translation>Em {0}: sincronize até nada esperar.</translation>
  </message>
  <message>
   <source>Choose another site, or move that store first.</source>
   <translation>Escolha outro site, ou mova primeiro esse armazém.</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Device type</source>
   <translation>Tipo de dispositivo</translation>
  </message>
  <message>
   <source>Go back and leave no full copy.</source>
   <translation>Volte atrás e não deixe cópia completa.</translation>
  </message>
  <message>
   <source>Here: press Unblock site in the window of {0}.</source>
   <translation>Aqui: prima Retirar o bloqueio na janela de {0}.</translation>
  </message>
  <message>
   <source>Here: press the two arrows; what cannot be integrated is listed in Sync status.</source>
   <translation>Aqui: prima as duas setas; o que não puder ser integrado é listado em Estado da sincronização.</translation>
  </message>
  <message>
   <source>Last synced</source>
   <translation>Última sincronização</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Move store</source>
   <translation>Mover armazém</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>No records wait for {0}.</source>
   <translation>Nenhum registo espera por {0}.</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Código do site</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nome do site</translation>
  </message>
  <message>
   <source>The central server has a full copy: it can be used there at once.</source>
   <translation>O servidor central tem uma cópia completa: pode ser usado lá de imediato.</translation>
  </message>
  <message>
   <source>The central server has all data of the store.</source>
   <translation>O servidor central tem todos os dados do armazém.</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Em espera</translation>
  </message>
  <message>
   <source>{0} fetches the store with all its data at its first synchronisation.</source>
   <translation>{0} obtém o armazém com todos os seus dados na primeira sincronização.</translation>
  </message>
  <message>
   <source>{0} has no other store, as a mobile site must.</source>
   <translation>{0} não tem outro armazém, como deve ser num site móvel.</translation>
  </message>
  <message>
   <source>{0} has not ended a synchronisation yet.</source>
   <translation>{0} ainda não terminou nenhuma sincronização.</translation>
  </message>
  <message>
   <source>{0} never had its data: nothing can be lost there.</source>
   <translation>{0} nunca teve os seus dados: nada se pode perder lá.</translation>
  </message>
  <message>
   <source>{0} synchronised {1}.</source>
   <translation>{0} sincronizou-se {1}.</translation>
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
   <translation>&amp;Acerca do Two Arrows</translation>
  </message>
  <message>
   <source>&amp;Admin</source>
   <translation>&amp;Administração</translation>
  </message>
  <message>
   <source>&amp;Contents</source>
   <translation>&amp;Conteúdo</translation>
  </message>
  <message>
   <source>&amp;Create sync site…</source>
   <translation>&amp;Criar site de sincronização…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Ficheiro</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Ajuda</translation>
  </message>
  <message>
   <source>&amp;Help for this page</source>
   <translation>&amp;Ajuda desta página</translation>
  </message>
  <message>
   <source>&amp;Log in as another user…</source>
   <translation>Iniciar sessão como &amp;outro utilizador…</translation>
  </message>
  <message>
   <source>&amp;Move store…</source>
   <translation>&amp;Mover armazém…</translation>
  </message>
  <message>
   <source>&amp;New datafile…</source>
   <translation>&amp;Novo ficheiro de dados…</translation>
  </message>
  <message>
   <source>&amp;Open datafile…</source>
   <translation>&amp;Abrir ficheiro de dados…</translation>
  </message>
  <message>
   <source>&amp;Preferences…</source>
   <translation>&amp;Preferências…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Sair</translation>
  </message>
  <message>
   <source>&amp;Record browser…</source>
   <translation>E&amp;xplorador de registos…</translation>
  </message>
  <message>
   <source>&amp;Switch store…</source>
   <translation>&amp;Mudar de armazém…</translation>
  </message>
  <message>
   <source>&amp;Users report…</source>
   <translation>Relatório de &amp;utilizadores…</translation>
  </message>
  <message>
   <source>&amp;Users…</source>
   <translation>&amp;Utilizadores…</translation>
  </message>
  <message>
   <source>Audit &amp;log…</source>
   <translation>&amp;Diário de auditoria…</translation>
  </message>
  <message>
   <source>Change unlock &amp;code…</source>
   <translation>Mudar o &amp;código de desbloqueio…</translation>
  </message>
  <message>
   <source>Mi&amp;rrored sync…</source>
   <translation>Sincronização em &amp;espelho…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Abrir &amp;recente</translation>
  </message>
  <message>
   <source>S&amp;how sites…</source>
   <translation>&amp;Mostrar sites…</translation>
  </message>
  <message>
   <source>S&amp;pecial</source>
   <translation>Es&amp;pecial</translation>
  </message>
  <message>
   <source>S&amp;tores…</source>
   <translation>Arma&amp;zéns…</translation>
  </message>
  <message>
   <source>S&amp;ynchronisation</source>
   <translation>S&amp;incronização</translation>
  </message>
  <message>
   <source>Save &amp;support bundle…</source>
   <translation>Guardar pacote de &amp;suporte…</translation>
  </message>
  <message>
   <source>Site &amp;export…</source>
   <translation>&amp;Exportação de site…</translation>
  </message>
  <message>
   <source>Site &amp;import…</source>
   <translation>&amp;Importação de site…</translation>
  </message>
  <message>
   <source>Sync &amp;report…</source>
   <translation>&amp;Relatório de sincronização…</translation>
  </message>
  <message>
   <source>Sync &amp;status…</source>
   <translation>E&amp;stado da sincronização…</translation>
  </message>
 </context>
 <context>
  <name>NavigatorWindow</name>
  <message>
   <source>&amp;Reports</source>
   <translation>&amp;Relatórios</translation>
  </message>
  <message>
   <source>Ad&amp;min</source>
   <translation>Ad&amp;ministração</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os ficheiros (*)</translation>
  </message>
  <message>
   <source>Datafiles (*.2a)</source>
   <translation>Ficheiros de dados (*.2a)</translation>
  </message>
  <message>
   <source>No other datafile was opened yet</source>
   <translation>Ainda não foi aberto outro ficheiro de dados</translation>
  </message>
  <message>
   <source>Open datafile</source>
   <translation>Abrir ficheiro de dados</translation>
  </message>
  <message>
   <source>S&amp;tores</source>
   <translation>Arma&amp;zéns</translation>
  </message>
  <message>
   <source>Sp&amp;ecial</source>
   <translation>Es&amp;pecial</translation>
  </message>
  <message>
   <source>Two Arrows</source>
   <translation>Two Arrows</translation>
  </message>
  <message>
   <source>User: {0}</source>
   <translation>Utilizador: {0}</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message numerus="yes">
   <source>%Ln sites are late</source>
   <comment>1 site is late</comment>
   <translation>
    <numerusform>%Ln site está atrasado</numerusform>
    <numerusform>%Ln sites estão atrasados</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything was exchanged, {0}.</source>
   <translation>Foi tudo trocado, {0}.</translation>
  </message>
  <message>
   <source>Not synchronised for too long: {0}</source>
   <translation>Sem sincronizar há demasiado tempo: {0}</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} e mais {1}</translation>
  </message>
  <message>
   <source>{0}: synchronisation fails</source>
   <translation>{0}: a sincronização falha</translation>
  </message>
  <message>
   <source>{0}: synchronised again</source>
   <translation>{0}: sincronizado de novo</translation>
  </message>
 </context>
 <context>
  <name>OpenPage</name>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Abrir</translation>
  </message>
  <message>
   <source>A file that ends in .2a, or the URL of a PostgreSQL database.</source>
   <translation>Um ficheiro que termina em .2a, ou o URL de uma base de dados PostgreSQL.</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Ficheiro de dados</translation>
  </message>
  <message>
   <source>Open a datafile</source>
   <translation>Abrir um ficheiro de dados</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>Abertos antes</translation>
  </message>
 </context>
 <context>
  <name>OverrideRow</name>
  <message>
   <source>&amp;Reason</source>
   <translation>&amp;Motivo</translation>
  </message>
  <message>
   <source>Kept in the log of both sites</source>
   <translation>Fica no diário de ambos os sites</translation>
  </message>
  <message>
   <source>Tick the line above</source>
   <translation>Marque a linha acima</translation>
  </message>
 </context>
 <context>
  <name>OwnSite</name>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Palavra-passe</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>Nome de &amp;utilizador</translation>
  </message>
  <message>
   <source>0 – paused</source>
   <translation>0 – em pausa</translation>
  </message>
  <message>
   <source>Ask the primary server whether it lets us in</source>
   <translation>Perguntar ao servidor primário se nos deixa entrar</translation>
  </message>
  <message>
   <source>C&amp;heck connection</source>
   <translation>&amp;Verificar a ligação</translation>
  </message>
  <message>
   <source>Given by the central server when the site is made; it never changes</source>
   <translation>Atribuído pelo servidor central ao criar o site; nunca muda</translation>
  </message>
  <message>
   <source>Its clock is {0} ahead of this one.</source>
   <translation>O relógio dele está {0} adiantado em relação a este.</translation>
  </message>
  <message>
   <source>Its clock is {0} behind this one.</source>
   <translation>O relógio dele está {0} atrasado em relação a este.</translation>
  </message>
  <message>
   <source>Let Two Arrows ad&amp;just it</source>
   <translation>Deixar o Two Arrows a&amp;justá-lo</translation>
  </message>
  <message>
   <source>Minutes between synchronisations; 0 pauses them</source>
   <translation>Minutos entre sincronizações; 0 coloca-as em pausa</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Desnecessário</translation>
  </message>
  <message>
   <source>Not recommended: only where the built-in client fails.</source>
   <translation>Não recomendado: só onde o cliente integrado falha.</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Não definido</translation>
  </message>
  <message>
   <source>Records in one request: the start and, if it is adjusted, the ceiling</source>
   <translation>Registos por pedido: o início e, se for ajustado, o teto</translation>
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation>Definida – escreva para a mudar</translation>
  </message>
  <message>
   <source>Smaller requests on a slow or unsteady link</source>
   <translation>Pedidos mais pequenos numa ligação lenta ou instável</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de sincronização</translation>
  </message>
  <message>
   <source>Sync re&amp;quest size</source>
   <translation>Tamanho dos pe&amp;didos</translation>
  </message>
  <message>
   <source>Sync time &amp;interval</source>
   <translation>&amp;Intervalo de sincronização</translation>
  </message>
  <message>
   <source>The central server does not log in anywhere</source>
   <translation>O servidor central não se identifica em lado nenhum</translation>
  </message>
  <message>
   <source>The clocks agree.</source>
   <translation>Os relógios coincidem.</translation>
  </message>
  <message>
   <source>The primary server was reached and knows this site as {0} (ID {1}), in {2} ms.</source>
   <translation>O servidor primário respondeu e conhece este site como {0} (ID {1}), em {2} ms.</translation>
  </message>
  <message>
   <source>The site's name on the central server</source>
   <translation>O nome do site no servidor central</translation>
  </message>
  <message>
   <source>This is the primary server: nothing is above it</source>
   <translation>Este é o servidor primário: não há nada acima dele</translation>
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation>Desbloqueie para editar</translation>
  </message>
  <message>
   <source>Use JS N&amp;ode HTTP client</source>
   <translation>Usar o cliente HTTP JS N&amp;ode</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>records</source>
   <translation>registos</translation>
  </message>
 </context>
 <context>
  <name>PageBar</name>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
 </context>
 <context>
  <name>PartnerWindow</name>
  <message>
   <source>&amp;Generate sync records…</source>
   <translation>&amp;Gerar registos de sincronização…</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Palavra-passe</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>Nome de &amp;utilizador</translation>
  </message>
  <message>
   <source>1 is the primary server; others are given automatically</source>
   <translation>1 é o servidor primário; os outros são atribuídos automaticamente</translation>
  </message>
  <message>
   <source>A URL here disables all synchronisation of this central server.</source>
   <translation>Um URL aqui desativa toda a sincronização deste servidor central.</translation>
  </message>
  <message>
   <source>A site to synchronise with</source>
   <translation>Um site com o qual sincronizar</translation>
  </message>
  <message>
   <source>After OK the next device that logs in as this site becomes the site.</source>
   <translation>Depois de OK, o próximo dispositivo que se identifique como este site passa a ser o site.</translation>
  </message>
  <message>
   <source>All that waited was fetched.</source>
   <translation>Foi obtido tudo o que esperava.</translation>
  </message>
  <message>
   <source>As in the Sites list</source>
   <translation>Como na lista de sites</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Limpar</translation>
  </message>
  <message>
   <source>Clear the hardware ID of {0}?</source>
   <translation>Limpar o ID de hardware de {0}?</translation>
  </message>
  <message>
   <source>Discard the changes?</source>
   <translation>Descartar as alterações?</translation>
  </message>
  <message>
   <source>Fetch now what waits for this site on the primary server</source>
   <translation>Obter agora o que espera por este site no servidor primário</translation>
  </message>
  <message>
   <source>Fetching what waits…</source>
   <translation>A obter o que espera…</translation>
  </message>
  <message>
   <source>Hardware ID</source>
   <translation>ID de hardware</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Novo</translation>
  </message>
  <message>
   <source>New site</source>
   <translation>Novo site</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nenhum</translation>
  </message>
  <message>
   <source>Not before the site is added</source>
   <translation>Não antes de adicionar o site</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Não definido</translation>
  </message>
  <message>
   <source>Only on a remote site: it fetches from the primary server</source>
   <translation>Só num site remoto: obtém do servidor primário</translation>
  </message>
  <message>
   <source>Primary server</source>
   <translation>Servidor primário</translation>
  </message>
  <message>
   <source>Re&amp;trieve sync records</source>
   <translation>O&amp;bter registos de sincronização</translation>
  </message>
  <message>
   <source>Send again what was sent before</source>
   <translation>Enviar de novo o que já foi enviado</translation>
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation>Definida – escreva para a mudar</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Armazém</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de sincronização</translation>
  </message>
  <message>
   <source>Sync with {0}</source>
   <translation>Sincronizar com {0}</translation>
  </message>
  <message>
   <source>The stores that are active there</source>
   <translation>Os armazéns ativos lá</translation>
  </message>
  <message>
   <source>This machine's own; only shown here</source>
   <translation>Próprio desta máquina; só é mostrado aqui</translation>
  </message>
  <message>
   <source>U&amp;RL</source>
   <translation>U&amp;RL</translation>
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation>Desbloqueie para editar</translation>
  </message>
 </context>
 <context>
  <name>Partners</name>
  <message>
   <source>A satellite has one primary server</source>
   <translation>Um satélite tem um só servidor primário</translation>
  </message>
  <message>
   <source>Add a site</source>
   <translation>Adicionar um site</translation>
  </message>
  <message>
   <source>Add a site (Ctrl++)</source>
   <translation>Adicionar um site (Ctrl++)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete site {0} (ID {1})?</source>
   <translation>Eliminar o site {0} (ID {1})?</translation>
  </message>
  <message>
   <source>Delete the selected site</source>
   <translation>Eliminar o site selecionado</translation>
  </message>
  <message>
   <source>Delete the selected site (Ctrl+-)</source>
   <translation>Eliminar o site selecionado (Ctrl+-)</translation>
  </message>
  <message>
   <source>It can no longer synchronise, and what waits for it is dropped.</source>
   <translation>Já não se pode sincronizar, e o que espera por ele é descartado.</translation>
  </message>
  <message>
   <source>No sites to synchronise with</source>
   <translation>Nenhum site com o qual sincronizar</translation>
  </message>
  <message>
   <source>Select a site first</source>
   <translation>Selecione primeiro um site</translation>
  </message>
  <message>
   <source>Site {0} {1} has a URL, which disables all synchronisation of a central server.</source>
   <translation>O site {0} {1} tem um URL, o que desativa toda a sincronização de um servidor central.</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Armazém</translation>
  </message>
  <message>
   <source>Sync &amp;with</source>
   <translation>Sincronizar &amp;com</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de sincronização</translation>
  </message>
  <message>
   <source>Sync ID or user name begins with</source>
   <translation>O ID de sincronização ou o nome de utilizador começa por</translation>
  </message>
  <message>
   <source>Sync with</source>
   <translation>Sincronizar com</translation>
  </message>
  <message>
   <source>URL</source>
   <translation>URL</translation>
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation>Desbloqueie para editar</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Nome de utilizador</translation>
  </message>
 </context>
 <context>
  <name>PasswordRow</name>
  <message>
   <source>&amp;Generate</source>
   <translation>&amp;Gerar</translation>
  </message>
  <message>
   <source>Cop&amp;y once</source>
   <translation>Cop&amp;iar uma vez</translation>
  </message>
  <message>
   <source>Copied; paste it where it is kept</source>
   <translation>Copiado; cole-o onde é guardado</translation>
  </message>
  <message>
   <source>Copy the new password; it cannot be seen again after OK</source>
   <translation>Copie a nova palavra-passe; não poderá ser vista depois de OK</translation>
  </message>
  <message>
   <source>Make up a strong password</source>
   <translation>Inventar uma palavra-passe forte</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Não definido</translation>
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation>Definida – escreva para a mudar</translation>
  </message>
  <message>
   <source>Type or generate a new password first</source>
   <translation>Escreva ou gere primeiro uma nova palavra-passe</translation>
  </message>
 </context>
 <context>
  <name>PermissionsForm</name>
  <message>
   <source>Admin</source>
   <translation>Administração</translation>
  </message>
  <message>
   <source>Sites: add, change, block and delete them, move stores; edit central data in the record browser.</source>
   <translation>Sites: adicionar, alterar, bloquear e eliminar, mover armazéns; editar dados centrais no explorador de registos.</translation>
  </message>
  <message>
   <source>Stores: their details, preferences and what is visible in them.</source>
   <translation>Armazéns: os seus detalhes, preferências e o que é visível neles.</translation>
  </message>
  <message>
   <source>The preferences of this datafile, and what is set when unlocked.</source>
   <translation>As preferências deste ficheiro de dados, e o que se define quando desbloqueado.</translation>
  </message>
  <message>
   <source>Users: add, change and disable them, and give permissions. Somebody always has it.</source>
   <translation>Utilizadores: adicionar, alterar e desativar, e dar permissões. Há sempre alguém que a tem.</translation>
  </message>
 </context>
 <context>
  <name>Pick</name>
  <message>
   <source>First letters of the code or the name; @ lists all</source>
   <translation>Primeiras letras do código ou do nome; @ lista todos</translation>
  </message>
  <message>
   <source>Nothing begins so</source>
   <translation>Nada começa assim</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>A certificate and its key go together</source>
   <translation>Um certificado e a sua chave andam juntos</translation>
  </message>
  <message>
   <source>Give a network address of this machine, as 0.0.0.0</source>
   <translation>Indique um endereço de rede desta máquina, como 0.0.0.0</translation>
  </message>
  <message>
   <source>Not before it is marked</source>
   <translation>Não antes de ser marcado</translation>
  </message>
 </context>
 <context>
  <name>PreferencesForm</name>
  <message>
   <source>Kept as {0}</source>
   <translation>Guardado como {0}</translation>
  </message>
  <message>
   <source>Kept for other programs</source>
   <translation>Guardado para outros programas</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Não</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Não definido</translation>
  </message>
  <message>
   <source>Two Arrows does not know what this may hold; it is kept as it is</source>
   <translation>O Two Arrows não sabe o que isto pode conter; é guardado como está</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sim</translation>
  </message>
 </context>
 <context>
  <name>PreferencesWindow</name>
  <message>
   <source>Appearance</source>
   <translation>Aspeto</translation>
  </message>
  <message>
   <source>Discard the changes to the preferences?</source>
   <translation>Descartar as alterações das preferências?</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Geral</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferências</translation>
  </message>
  <message>
   <source>Serve other machines without a certificate?</source>
   <translation>Servir outras máquinas sem certificado?</translation>
  </message>
  <message>
   <source>Serve without one</source>
   <translation>Servir sem certificado</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Synchronise</source>
   <translation>Sincronizar</translation>
  </message>
  <message>
   <source>What sites send, their passwords' digests included, can be read on the network between them and this server.</source>
   <translation>O que os sites enviam, incluindo os resumos das palavras-passe, pode ser lido na rede entre eles e este servidor.</translation>
  </message>
 </context>
 <context>
  <name>PrimaryPage</name>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Seguinte</translation>
  </message>
  <message>
   <source>Names, items, stores and the like are edited on the primary server only. Usually that is the central server; if it is a remote site, the system is mirrored.</source>
   <translation>Nomes, artigos, armazéns e afins só são editados no servidor primário. Normalmente é o servidor central; se for um site remoto, o sistema está em espelho.</translation>
  </message>
  <message>
   <source>Sites that can be the primary server</source>
   <translation>Sites que podem ser o servidor primário</translation>
  </message>
  <message>
   <source>The system is mirrored: {0} is the primary server.</source>
   <translation>O sistema está em espelho: {0} é o servidor primário.</translation>
  </message>
  <message>
   <source>Which site edits central data?</source>
   <translation>Que site edita os dados centrais?</translation>
  </message>
  <message>
   <source>{0} is the primary server, and the central server too.</source>
   <translation>{0} é o servidor primário, e também o servidor central.</translation>
  </message>
 </context>
 <context>
  <name>PrimarySetPage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Concluir</translation>
  </message>
  <message>
   <source>Every site learns it at its next synchronisation.</source>
   <translation>Cada site fica a saber na próxima sincronização.</translation>
  </message>
  <message>
   <source>It is in the log of both sites.</source>
   <translation>Está no diário de ambos os sites.</translation>
  </message>
  <message>
   <source>Until {0} has synchronised, central data is edited nowhere. New stores are made there; then they come here, where their site is chosen.</source>
   <translation>Até {0} se ter sincronizado, os dados centrais não são editados em lado nenhum. Os novos armazéns são criados lá; depois vêm para aqui, onde se escolhe o seu site.</translation>
  </message>
  <message>
   <source>{0} is the primary server</source>
   <translation>{0} é o servidor primário</translation>
  </message>
  <message>
   <source>{0}, the central server, edits central data from now on.</source>
   <translation>{0}, o servidor central, edita os dados centrais a partir de agora.</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>A parar…</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
 </context>
 <context>
  <name>QrButton</name>
  <message>
   <source>QR code of {0}</source>
   <translation>Código QR de {0}</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code of {0}</source>
   <translation>Código QR de {0}</translation>
  </message>
 </context>
 <context>
  <name>QrDialog</name>
  <message>
   <source>Copy &amp;URL</source>
   <translation>Copiar o &amp;URL</translation>
  </message>
  <message>
   <source>Copy &amp;picture</source>
   <translation>Copiar a i&amp;magem</translation>
  </message>
  <message>
   <source>Make it small again</source>
   <translation>Torná-lo pequeno de novo</translation>
  </message>
  <message>
   <source>Scan it with mSupply Cold Chain to enter the server.</source>
   <translation>Leia-o com o mSupply Cold Chain para introduzir o servidor.</translation>
  </message>
  <message>
   <source>Server URL</source>
   <translation>URL do servidor</translation>
  </message>
 </context>
 <context>
  <name>QueuePopup</name>
  <message>
   <source>Nothing waits for any site</source>
   <translation>Nada espera por nenhum site</translation>
  </message>
  <message>
   <source>Oldest</source>
   <translation>Mais antigo</translation>
  </message>
  <message>
   <source>Records waiting, by site</source>
   <translation>Registos em espera, por site</translation>
  </message>
  <message>
   <source>S&amp;how sites…</source>
   <translation>&amp;Mostrar sites…</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Em espera</translation>
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message>
   <source>Help page</source>
   <translation>Página de ajuda</translation>
  </message>
 </context>
 <context>
  <name>RealignBar</name>
  <message>
   <source>&amp;Realign after a restored backup…</source>
   <translation>&amp;Realinhar após restaurar uma cópia…</translation>
  </message>
  <message>
   <source>&amp;What to do…</source>
   <translation>&amp;O que fazer…</translation>
  </message>
  <message>
   <source>A datafile was restored from a backup, or a copy of it is in use. Nothing is exchanged with these sites until they are realigned: {0}.</source>
   <translation>Um ficheiro de dados foi restaurado de uma cópia de segurança, ou está em uso uma cópia dele. Nada é trocado com estes sites até serem realinhados: {0}.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>First all data of this site is sent to the central server, then this datafile is rebuilt from it. Nothing that was entered here is lost.

Cancel if a newer copy of the central server's datafile can still be found: then that one should be used.</source>
   <translation>Primeiro todos os dados deste site são enviados ao servidor central, depois este ficheiro de dados é reconstruído a partir dele. Nada do que foi introduzido aqui se perde.

Cancele se ainda se puder encontrar uma cópia mais recente do ficheiro de dados do servidor central: então é essa que deve ser usada.</translation>
  </message>
  <message>
   <source>If a newer copy can still be found, stop the server and use that one.

If not, realign each of these sites: it sends all its data again, and is then rebuilt from this server. What was done here since the backup cannot come back.</source>
   <translation>Se ainda se puder encontrar uma cópia mais recente, pare o servidor e use-a.

Se não, realinhe cada um destes sites: envia de novo todos os seus dados e depois é reconstruído a partir deste servidor. O que foi feito aqui desde a cópia de segurança não pode voltar.</translation>
  </message>
  <message>
   <source>If a newer copy of it is in use elsewhere, use that one only.

If not, realign the site: it is rebuilt from this server, and keeps what it has not sent.</source>
   <translation>Se uma cópia mais recente estiver em uso noutro lado, use só essa.

Se não, realinhe o site: é reconstruído a partir deste servidor e mantém o que não enviou.</translation>
  </message>
  <message>
   <source>Is the restored datafile the one to go on with?</source>
   <translation>É com o ficheiro de dados restaurado que se deve continuar?</translation>
  </message>
  <message>
   <source>Is this restored datafile the one to go on with?</source>
   <translation>É com este ficheiro de dados restaurado que se deve continuar?</translation>
  </message>
  <message>
   <source>It is rebuilt from the central server, as at its first synchronisation. Changes made here that were not sent are kept: those of records that the server does not have are sent, the others wait in Sync status, Records held back.

Cancel if a newer copy of this datafile is in use elsewhere: then that one should be used.</source>
   <translation>É reconstruído a partir do servidor central, como na primeira sincronização. As alterações feitas aqui e não enviadas são mantidas: as de registos que o servidor não tem são enviadas, as outras esperam em Estado da sincronização, Registos retidos.

Cancele se uma cópia mais recente deste ficheiro de dados estiver em uso noutro lado: então é essa que deve ser usada.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nada foi alterado.</translation>
  </message>
  <message>
   <source>On the site, press “Realign after a restored backup…” in the navigator, or run “twoarrows sync --after-restore”.</source>
   <translation>No site, prima «Realinhar após restaurar uma cópia…» no navegador, ou execute «twoarrows sync --after-restore».</translation>
  </message>
  <message>
   <source>Realign</source>
   <translation>Realinhar</translation>
  </message>
  <message>
   <source>Realign this datafile with the central server?</source>
   <translation>Realinhar este ficheiro de dados com o servidor central?</translation>
  </message>
  <message>
   <source>Send all data of this site again, and realign it?</source>
   <translation>Enviar de novo todos os dados deste site, e realinhá-lo?</translation>
  </message>
  <message>
   <source>The central server's datafile was restored from a backup. Nothing is exchanged until this site is realigned.</source>
   <translation>O ficheiro de dados do servidor central foi restaurado de uma cópia de segurança. Nada é trocado até este site ser realinhado.</translation>
  </message>
  <message>
   <source>This datafile was restored from a backup, or another copy of it is in use. Nothing is exchanged until it is realigned.</source>
   <translation>Este ficheiro de dados foi restaurado de uma cópia de segurança, ou está em uso outra cópia. Nada é trocado até ser realinhado.</translation>
  </message>
  <message>
   <source>This datafile was restored from a backup. Sites that have exchanged more since then must be realigned: {0}.</source>
   <translation>Este ficheiro de dados foi restaurado de uma cópia de segurança. Os sites que trocaram mais desde então têm de ser realinhados: {0}.</translation>
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
   <translation>Alterado</translation>
  </message>
  <message>
   <source>Changed on site</source>
   <translation>Alterado no site</translation>
  </message>
  <message>
   <source>Choose a table first</source>
   <translation>Escolha primeiro uma tabela</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete {0} of {1}?</source>
   <translation>Eliminar {0} de {1}?</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>From site</source>
   <translation>Do site</translation>
  </message>
  <message>
   <source>Goes</source>
   <translation>Vai</translation>
  </message>
  <message>
   <source>Held records</source>
   <translation>Registos retidos</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>It is deleted on every site that has it. Its last state stays here.</source>
   <translation>É eliminado em cada site que o tem. O seu último estado fica aqui.</translation>
  </message>
  <message>
   <source>It was deleted</source>
   <translation>Foi eliminado</translation>
  </message>
  <message>
   <source>Log in to add records</source>
   <translation>Inicie sessão para adicionar registos</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Não</translation>
  </message>
  <message>
   <source>Press Enter to go there</source>
   <translation>Prima Enter para lá ir</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recebidos</translation>
  </message>
  <message>
   <source>Record browser – {0}</source>
   <translation>Explorador de registos – {0}</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registos</translation>
  </message>
  <message>
   <source>Refers to</source>
   <translation>Refere-se a</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Armazém</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabela</translation>
  </message>
  <message>
   <source>This version does not know the table: its records are kept as they are</source>
   <translation>Esta versão não conhece a tabela: os seus registos são guardados como estão</translation>
  </message>
  <message>
   <source>To which site, and why</source>
   <translation>Para que site, e porquê</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Em espera</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Porquê</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sim</translation>
  </message>
 </context>
 <context>
  <name>RecordForm</name>
  <message>
   <source>Fields of the record</source>
   <translation>Campos do registo</translation>
  </message>
  <message>
   <source>The ID of a record never changes</source>
   <translation>O ID de um registo nunca muda</translation>
  </message>
  <message>
   <source>every record has it</source>
   <translation>cada registo o tem</translation>
  </message>
  <message>
   <source>may be blank</source>
   <translation>pode ficar vazio</translation>
  </message>
 </context>
 <context>
  <name>RecordLists</name>
  <message numerus="yes">
   <source>%Ln held records</source>
   <comment>1 held record</comment>
   <translation>
    <numerusform>%Ln registo retido</numerusform>
    <numerusform>%Ln registos retidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records</source>
   <comment>1 record</comment>
   <translation>
    <numerusform>%Ln registo</numerusform>
    <numerusform>%Ln registos</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Deleted</source>
   <translation>&amp;Eliminados</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Novo…</translation>
  </message>
  <message>
   <source>All stores</source>
   <translation>Todos os armazéns</translation>
  </message>
  <message>
   <source>Every received record was applied</source>
   <translation>Cada registo recebido foi aplicado</translation>
  </message>
  <message>
   <source>Held records</source>
   <translation>Registos retidos</translation>
  </message>
  <message>
   <source>ID, code, name or any text</source>
   <translation>ID, código, nome ou qualquer texto</translation>
  </message>
  <message>
   <source>No records</source>
   <translation>Sem registos</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registos</translation>
  </message>
  <message>
   <source>Search tables</source>
   <translation>Procurar tabelas</translation>
  </message>
  <message>
   <source>Show what was deleted or merged, with its last state</source>
   <translation>Mostrar o que foi eliminado ou fundido, com o seu último estado</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Armazém</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tabelas</translation>
  </message>
  <message>
   <source>The first {0} records; scroll down for more</source>
   <translation>Os primeiros {0} registos; desloque-se para ver mais</translation>
  </message>
 </context>
 <context>
  <name>RecordPane</name>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Editar…</translation>
  </message>
  <message>
   <source>Choose one in the list</source>
   <translation>Escolha um na lista</translation>
  </message>
  <message>
   <source>De&amp;lete…</source>
   <translation>&amp;Eliminar…</translation>
  </message>
  <message>
   <source>Fields of the record</source>
   <translation>Campos do registo</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulário</translation>
  </message>
  <message>
   <source>It is not a record of this datafile yet</source>
   <translation>Ainda não é um registo deste ficheiro de dados</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Sem dados</translation>
  </message>
  <message>
   <source>No record</source>
   <translation>Nenhum registo</translation>
  </message>
  <message>
   <source>The record as JSON</source>
   <translation>O registo em JSON</translation>
  </message>
  <message>
   <source>There is no other site</source>
   <translation>Não há outro site</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Para onde vai</translation>
  </message>
  <message>
   <source>Where the record goes, and why</source>
   <translation>Para onde vai o registo, e porquê</translation>
  </message>
  <message>
   <source>{0} · from site {1} · {2}</source>
   <translation>{0} · do site {1} · {2}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>RecordWindow</name>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>Descartar as alterações de {0}?</translation>
  </message>
  <message>
   <source>Discard the new record?</source>
   <translation>Descartar o novo registo?</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Novo registo</translation>
  </message>
  <message>
   <source>New record of {0}</source>
   <translation>Novo registo de {0}</translation>
  </message>
  <message>
   <source>Record {0}</source>
   <translation>Registo {0}</translation>
  </message>
 </context>
 <context>
  <name>RemotePage</name>
  <message>
   <source>&amp;Connect</source>
   <translation>&amp;Ligar</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Palavra-passe</translation>
  </message>
  <message>
   <source>A site logs in with its password</source>
   <translation>Um site identifica-se com a sua palavra-passe</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Ficheiro de dados</translation>
  </message>
  <message>
   <source>Make it from a site &amp;export instead…</source>
   <translation>Antes a partir de uma &amp;exportação de site…</translation>
  </message>
  <message>
   <source>Name and password are those that the central server has for this site.</source>
   <translation>O nome e a palavra-passe são os que o servidor central tem para este site.</translation>
  </message>
  <message>
   <source>New remote site</source>
   <translation>Novo site remoto</translation>
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation>&amp;URL do servidor</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nome do site</translation>
  </message>
 </context>
 <context>
  <name>RemoteRows</name>
  <message>
   <source>Paused</source>
   <translation>Em pausa</translation>
  </message>
  <message>
   <source>Records to send and request at a time; smaller on a bad connection</source>
   <translation>Registos a enviar e pedir de cada vez; menos numa má ligação</translation>
  </message>
  <message>
   <source>Server UR&amp;L</source>
   <translation>UR&amp;L do servidor</translation>
  </message>
  <message>
   <source>Sync &amp;interval</source>
   <translation>&amp;Intervalo de sincronização</translation>
  </message>
  <message>
   <source>Sync re&amp;quest size</source>
   <translation>Tamanho dos pe&amp;didos</translation>
  </message>
  <message>
   <source>Time between synchronisations, at least 1 minute</source>
   <translation>Tempo entre sincronizações, pelo menos 1 minuto</translation>
  </message>
  <message>
   <source>Where the central server is, with the port if it needs one</source>
   <translation>Onde está o servidor central, com a porta se for precisa</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>records</source>
   <translation>registos</translation>
  </message>
 </context>
 <context>
  <name>ReportsPage</name>
  <message>
   <source>Every store and site: last connection, last sync and what waits</source>
   <translation>Cada armazém e site: última ligação, última sincronização e o que espera</translation>
  </message>
  <message>
   <source>Every synchronisation of this site, its records, duration and errors</source>
   <translation>Cada sincronização deste site, os seus registos, duração e erros</translation>
  </message>
  <message>
   <source>Sync history</source>
   <translation>Histórico de sincronização</translation>
  </message>
  <message>
   <source>Sync report</source>
   <translation>Relatório de sincronização</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>Only on the central server</source>
   <translation>Só no servidor central</translation>
  </message>
  <message>
   <source>Only on the primary server</source>
   <translation>Só no servidor primário</translation>
  </message>
  <message>
   <source>You lack the permission {0}</source>
   <translation>Falta-lhe a permissão {0}</translation>
  </message>
 </context>
 <context>
  <name>RunChart</name>
  <message numerus="yes">
   <source>%Ln synchronisations, the newest last</source>
   <comment>1 synchronisation</comment>
   <translation>
    <numerusform>%Ln sincronização</numerusform>
    <numerusform>%Ln sincronizações, a mais recente no fim</numerusform>
   </translation>
  </message>
  <message>
   <source>Chart of synchronisations</source>
   <translation>Gráfico das sincronizações</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Duração</translation>
  </message>
  <message>
   <source>No synchronisation to show yet</source>
   <translation>Ainda não há sincronização para mostrar</translation>
  </message>
  <message>
   <source>Records received</source>
   <translation>Registos recebidos</translation>
  </message>
  <message>
   <source>Records sent</source>
   <translation>Registos enviados</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search</source>
   <translation>Procurar</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Palavra-passe</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
 </context>
 <context>
  <name>ServerPage</name>
  <message>
   <source>&amp;Certificate (PEM)</source>
   <translation>&amp;Certificado (PEM)</translation>
  </message>
  <message>
   <source>&amp;Key (PEM)</source>
   <translation>C&amp;have (PEM)</translation>
  </message>
  <message>
   <source>&amp;Listens on</source>
   <translation>&amp;Escuta em</translation>
  </message>
  <message>
   <source>&amp;Port</source>
   <translation>&amp;Porta</translation>
  </message>
  <message>
   <source>&amp;Start server</source>
   <translation>&amp;Iniciar o servidor</translation>
  </message>
  <message>
   <source>&amp;Stop server</source>
   <translation>&amp;Parar o servidor</translation>
  </message>
  <message>
   <source>&amp;Worker processes</source>
   <translation>&amp;Processos de trabalho</translation>
  </message>
  <message>
   <source>0 – any free one</source>
   <translation>0 – qualquer uma livre</translation>
  </message>
  <message>
   <source>127.0.0.1: this machine only; 0.0.0.0: every network</source>
   <translation>127.0.0.1: só esta máquina; 0.0.0.0: todas as redes</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Endereço</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os ficheiros (*)</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Certificado</translation>
  </message>
  <message>
   <source>Certificate and key match; valid until {0}.</source>
   <translation>O certificado e a chave condizem; válido até {0}.</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>Escolher o certificado</translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation>Escolher a chave</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Escolher…</translation>
  </message>
  <message>
   <source>More than one worker process needs a PostgreSQL datafile</source>
   <translation>Mais de um processo de trabalho precisa de um ficheiro de dados PostgreSQL</translation>
  </message>
  <message>
   <source>PEM files (*.pem *.crt *.cer *.key)</source>
   <translation>Ficheiros PEM (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>Processes that answer sites at the same time; one for each processor core</source>
   <translation>Processos que respondem a sites ao mesmo tempo; um por núcleo do processador</translation>
  </message>
  <message>
   <source>Public &amp;URL</source>
   <translation>&amp;URL público</translation>
  </message>
  <message>
   <source>Server process</source>
   <translation>Processo do servidor</translation>
  </message>
  <message>
   <source>The certificate expired on {0}: no site trusts it.</source>
   <translation>O certificado expirou em {0}: nenhum site confia nele.</translation>
  </message>
  <message>
   <source>The key of the certificate, without a pass phrase</source>
   <translation>A chave do certificado, sem frase de acesso</translation>
  </message>
  <message>
   <source>The server's certificate with its issuers', in PEM</source>
   <translation>O certificado do servidor com os dos seus emissores, em PEM</translation>
  </message>
  <message>
   <source>Where sites reach this server, if not where it listens</source>
   <translation>Onde os sites chegam a este servidor, se não for onde escuta</translation>
  </message>
  <message>
   <source>Without a certificate what sites send can be read on the network.</source>
   <translation>Sem certificado, o que os sites enviam pode ser lido na rede.</translation>
  </message>
 </context>
 <context>
  <name>ServerWords</name>
  <message>
   <source>It ended and is started again: {0}</source>
   <translation>Terminou e é reiniciado: {0}</translation>
  </message>
  <message>
   <source>Running: sites can synchronise</source>
   <translation>A funcionar: os sites podem sincronizar-se</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>A iniciar…</translation>
  </message>
  <message>
   <source>Stopped: no site can synchronise</source>
   <translation>Parado: nenhum site se pode sincronizar</translation>
  </message>
 </context>
 <context>
  <name>SiteCard</name>
  <message>
   <source>Keep this card in a safe place: it lets a device in.</source>
   <translation>Guarde este cartão em lugar seguro: deixa entrar um dispositivo.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Palavra-passe</translation>
  </message>
  <message>
   <source>Server URL</source>
   <translation>URL do servidor</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nome do site</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>SiteConnection</name>
  <message>
   <source>A site calls, it cannot be called: press Check connection there for a real test.</source>
   <translation>Um site chama, não pode ser chamado: prima lá Verificar a ligação para um teste real.</translation>
  </message>
  <message>
   <source>Another device tried to be this site: press Reset beside Hardware ID if the device was replaced.</source>
   <translation>Outro dispositivo tentou ser este site: prima Repor ao lado do ID de hardware se o dispositivo foi substituído.</translation>
  </message>
  <message>
   <source>It has no password: set one here, and the same on the site.</source>
   <translation>Não tem palavra-passe: defina uma aqui, e a mesma no site.</translation>
  </message>
  <message>
   <source>It has not ended a synchronisation yet.</source>
   <translation>Ainda não terminou nenhuma sincronização.</translation>
  </message>
  <message>
   <source>It is blocked after too many failed log-ins: press Unblock site.</source>
   <translation>Está bloqueado após demasiadas tentativas falhadas: prima Retirar o bloqueio.</translation>
  </message>
  <message>
   <source>Last connection {0}, by {1}.</source>
   <translation>Última ligação {0}, por {1}.</translation>
  </message>
  <message>
   <source>Last sync {0}.</source>
   <translation>Última sincronização {0}.</translation>
  </message>
  <message>
   <source>Records waiting for it: {0}.</source>
   <translation>Registos que esperam por ele: {0}.</translation>
  </message>
  <message>
   <source>The server process of this datafile does not run: no site can connect.</source>
   <translation>O processo do servidor deste ficheiro de dados não está a funcionar: nenhum site se pode ligar.</translation>
  </message>
  <message>
   <source>This server listens at {0}.</source>
   <translation>Este servidor escuta em {0}.</translation>
  </message>
  <message>
   <source>This site can connect</source>
   <translation>Este site pode ligar-se</translation>
  </message>
  <message>
   <source>{0} cannot connect now</source>
   <translation>{0} não se pode ligar agora</translation>
  </message>
  <message>
   <source>{0} is the central server itself</source>
   <translation>{0} é o próprio servidor central</translation>
  </message>
  <message>
   <source>{0} may connect, and has not yet</source>
   <translation>{0} pode ligar-se, e ainda não o fez</translation>
  </message>
  <message>
   <source>{0} may connect: it last did {1}</source>
   <translation>{0} pode ligar-se: a última vez {1}</translation>
  </message>
 </context>
 <context>
  <name>SiteExport</name>
  <message numerus="yes">
   <source>%Ln records were exported.</source>
   <comment>1 record was exported.</comment>
   <translation>
    <numerusform>Foi exportado %Ln registo.</numerusform>
    <numerusform>Foram exportados %Ln registos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Can be exported</source>
   <translation>Pode ser exportado</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Não</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Código do site</translation>
  </message>
  <message>
   <source>Site export</source>
   <translation>Exportação de site</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nome do site</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Armazéns</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sim</translation>
  </message>
 </context>
 <context>
  <name>SitePage</name>
  <message>
   <source>&amp;Device type</source>
   <translation>Tipo de &amp;dispositivo</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Seguinte</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Palavra-passe</translation>
  </message>
  <message>
   <source>A short text for people; synchronisation does not use it</source>
   <translation>Um texto curto para as pessoas; a sincronização não o usa</translation>
  </message>
  <message>
   <source>A site logs in with its password</source>
   <translation>Um site identifica-se com a sua palavra-passe</translation>
  </message>
  <message>
   <source>Desktop sites</source>
   <translation>Sites de secretária</translation>
  </message>
  <message>
   <source>For a site that does not exist yet, move it to the central server, then use Create sync site.</source>
   <translation>Para um site que ainda não existe, mova-o para o servidor central e use depois Criar site de sincronização.</translation>
  </message>
  <message>
   <source>How the site's device reaches this server</source>
   <translation>Como o dispositivo do site chega a este servidor</translation>
  </message>
  <message>
   <source>It says how the site's device reaches this server</source>
   <translation>Diz como o dispositivo do site chega a este servidor</translation>
  </message>
  <message>
   <source>Its device logs in with this name and password. They come on a card at the end.</source>
   <translation>O dispositivo identifica-se com este nome e palavra-passe. Vêm num cartão no fim.</translation>
  </message>
  <message>
   <source>Leave a full copy (Collector) on {0}</source>
   <translation>Deixar uma cópia completa (Coletor) em {0}</translation>
  </message>
  <message>
   <source>No such desktop site; Create sync site makes one</source>
   <translation>Nenhum site de secretária assim; Criar site de sincronização faz um</translation>
  </message>
  <message>
   <source>Not normally wanted: all data of the store goes on being sent there</source>
   <translation>Normalmente não se quer: todos os dados do armazém continuam a ser enviados para lá</translation>
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation>&amp;URL do servidor</translation>
  </message>
  <message>
   <source>Site &amp;code</source>
   <translation>&amp;Código do site</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nome do site</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Sites</translation>
  </message>
  <message>
   <source>The file carries the first data of a new desktop site where the network would take too long. Later changes come over the network as usual.</source>
   <translation>O ficheiro leva os primeiros dados de um novo site de secretária onde a rede demoraria demasiado. As alterações seguintes vêm pela rede como de costume.</translation>
  </message>
  <message>
   <source>The new site</source>
   <translation>O novo site</translation>
  </message>
  <message>
   <source>Where does {0} move to?</source>
   <translation>Para onde vai {0}?</translation>
  </message>
  <message>
   <source>Which site is made from a file?</source>
   <translation>Que site é feito a partir de um ficheiro?</translation>
  </message>
 </context>
 <context>
  <name>SiteWindow</name>
  <message>
   <source>A device that will synchronise with this server</source>
   <translation>Um dispositivo que se vai sincronizar com este servidor</translation>
  </message>
  <message>
   <source>A mobile site takes a single store.</source>
   <translation>Um site móvel aceita um só armazém.</translation>
  </message>
  <message>
   <source>A site needs a name to log in with</source>
   <translation>Um site precisa de um nome para se identificar</translation>
  </message>
  <message>
   <source>Active on</source>
   <translation>Ativo em</translation>
  </message>
  <message>
   <source>Add store</source>
   <translation>Adicionar armazém</translation>
  </message>
  <message>
   <source>After OK the next device that logs in with this site's name and password becomes the site. The present device is then refused: make sure nobody uses it any more.</source>
   <translation>Depois de OK, o próximo dispositivo que se identifique com o nome e a palavra-passe deste site passa a ser o site. O dispositivo atual é então recusado: certifique-se de que já ninguém o usa.</translation>
  </message>
  <message>
   <source>Chec&amp;k connection</source>
   <translation>Veri&amp;ficar a ligação</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>Descartar as alterações de {0}?</translation>
  </message>
  <message>
   <source>Discard the new site?</source>
   <translation>Descartar o novo site?</translation>
  </message>
  <message>
   <source>Every store is on this site already</source>
   <translation>Todos os armazéns já estão neste site</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Geral</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Diário</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>New site</source>
   <translation>Novo site</translation>
  </message>
  <message>
   <source>No funder in the support database matches</source>
   <translation>Nenhum financiador da base de suporte corresponde</translation>
  </message>
  <message>
   <source>Not found in the support database yet: press Tab to search</source>
   <translation>Ainda não encontrado na base de suporte: prima Tab para procurar</translation>
  </message>
  <message>
   <source>Only one site may be. Clear the box in that site's window first.</source>
   <translation>Só um site o pode ser. Desmarque primeiro a caixa na janela desse site.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Remove store {0} from {1}?</source>
   <translation>Retirar o armazém {0} de {1}?</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Repor</translation>
  </message>
  <message>
   <source>Reset the hardware ID of {0}?</source>
   <translation>Repor o ID de hardware de {0}?</translation>
  </message>
  <message>
   <source>Site {0}</source>
   <translation>Site {0}</translation>
  </message>
  <message>
   <source>Take store {0} from {1}?</source>
   <translation>Tirar o armazém {0} a {1}?</translation>
  </message>
  <message>
   <source>The store leaves the site where it is active now. Nothing moves before OK.</source>
   <translation>O armazém deixa o site onde está ativo agora. Nada se move antes de OK.</translation>
  </message>
  <message>
   <source>Un&amp;block site</source>
   <translation>Retirar o &amp;bloqueio</translation>
  </message>
  <message>
   <source>Unblocked: the site may log in again.</source>
   <translation>Bloqueio retirado: o site pode voltar a identificar-se.</translation>
  </message>
  <message>
   <source>last sync {0}</source>
   <translation>última sincronização {0}</translation>
  </message>
  <message>
   <source>{0} (ID {1}) is the Open mSupply central server already.</source>
   <translation>{0} (ID {1}) já é o servidor central Open mSupply.</translation>
  </message>
  <message>
   <source>{0} {1} is on it already. Remove that store first, or change the site's type.</source>
   <translation>{0} {1} já está nele. Retire primeiro esse armazém, ou mude o tipo do site.</translation>
  </message>
 </context>
 <context>
  <name>SitesWindow</name>
  <message>
   <source>&amp;Delete…</source>
   <translation>&amp;Eliminar…</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Novo…</translation>
  </message>
  <message>
   <source>All device types</source>
   <translation>Todos os tipos de dispositivo</translation>
  </message>
  <message>
   <source>All statuses</source>
   <translation>Todos os estados</translation>
  </message>
  <message>
   <source>Another device tried to be this site: open it and press Reset if the device was replaced</source>
   <translation>Outro dispositivo tentou ser este site: abra-o e prima Repor se o dispositivo foi substituído</translation>
  </message>
  <message>
   <source>App version</source>
   <translation>Versão da aplicação</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete site {0} (ID {1})?</source>
   <translation>Eliminar o site {0} (ID {1})?</translation>
  </message>
  <message>
   <source>Device type</source>
   <translation>Tipo de dispositivo</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>Every store and site, when it was last heard of</source>
   <translation>Cada armazém e site, e quando se soube dele</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>It can no longer synchronise, and what waits for it is dropped.</source>
   <translation>Já não se pode sincronizar, e o que espera por ele é descartado.</translation>
  </message>
  <message>
   <source>Its device has not synchronised yet</source>
   <translation>O seu dispositivo ainda não se sincronizou</translation>
  </message>
  <message>
   <source>Last connection
date</source>
   <translation>Última ligação
data</translation>
  </message>
  <message>
   <source>Last connection
time</source>
   <translation>Última ligação
hora</translation>
  </message>
  <message>
   <source>Last synced
date</source>
   <translation>Última sincr.
data</translation>
  </message>
  <message>
   <source>Last synced
time</source>
   <translation>Última sincr.
hora</translation>
  </message>
  <message>
   <source>Last synchronised on {0}: over the time after which a site is late</source>
   <translation>Última sincronização em {0}: além do prazo após o qual um site está atrasado</translation>
  </message>
  <message>
   <source>No sites yet</source>
   <translation>Ainda não há sites</translation>
  </message>
  <message>
   <source>Oldest waiting</source>
   <translation>Mais antigo em espera</translation>
  </message>
  <message>
   <source>Press New to add the first.</source>
   <translation>Prima Novo para adicionar o primeiro.</translation>
  </message>
  <message>
   <source>Receives its first data; it has not ended a sync yet</source>
   <translation>Recebe os primeiros dados; ainda não terminou nenhuma sincronização</translation>
  </message>
  <message>
   <source>Records that wait for this site</source>
   <translation>Registos que esperam por este site</translation>
  </message>
  <message>
   <source>Search in any column</source>
   <translation>Procurar em qualquer coluna</translation>
  </message>
  <message>
   <source>Select a site first</source>
   <translation>Selecione primeiro um site</translation>
  </message>
  <message>
   <source>Since when the oldest record waits for this site</source>
   <translation>Desde quando o registo mais antigo espera por este site</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Código do site</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nome do site</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Sites</translation>
  </message>
  <message>
   <source>Sites shown / all sites</source>
   <translation>Sites mostrados / todos os sites</translation>
  </message>
  <message>
   <source>Sites – {0}</source>
   <translation>Sites – {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Sync &amp;report…</source>
   <translation>&amp;Relatório de sincronização…</translation>
  </message>
  <message>
   <source>Synchronises in time</source>
   <translation>Sincroniza-se a tempo</translation>
  </message>
  <message>
   <source>The central server: the other sites synchronise with it</source>
   <translation>O servidor central: os outros sites sincronizam-se com ele</translation>
  </message>
  <message>
   <source>Too many failed log-ins: open it and press Unblock site</source>
   <translation>Demasiadas tentativas falhadas: abra-o e prima Retirar o bloqueio</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Em espera</translation>
  </message>
  <message>
   <source>Write what is shown to a CSV file or a workbook</source>
   <translation>Escrever o que é mostrado num ficheiro CSV ou num livro</translation>
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
   <translation>Cada registo, e porque vai para cada site</translation>
  </message>
  <message>
   <source>List and edit the stores</source>
   <translation>Ver e editar os armazéns</translation>
  </message>
  <message>
   <source>Record browser</source>
   <translation>Explorador de registos</translation>
  </message>
  <message>
   <source>Show sites</source>
   <translation>Mostrar sites</translation>
  </message>
  <message>
   <source>Site {0} has a URL, which disables all synchronisation: clear it in the Preferences, Sync with.</source>
   <translation>O site {0} tem um URL, o que desativa toda a sincronização: limpe-o nas Preferências, Sincronizar com.</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Sites</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Armazéns</translation>
  </message>
  <message>
   <source>Synchronisation</source>
   <translation>Sincronização</translation>
  </message>
 </context>
 <context>
  <name>Spinner</name>
  <message>
   <source>Working</source>
   <translation>A trabalhar</translation>
  </message>
 </context>
 <context>
  <name>StatusBlock</name>
  <message numerus="yes">
   <source>%Ln records waiting</source>
   <comment>1 record waiting</comment>
   <translation>
    <numerusform>%Ln registo em espera</numerusform>
    <numerusform>%Ln registos em espera</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records waiting to be sent.</source>
   <comment>1 record waiting to be sent.</comment>
   <translation>
    <numerusform>%Ln registo à espera de envio.</numerusform>
    <numerusform>%Ln registos à espera de envio.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Stop after this batch</source>
   <translation>&amp;Parar depois deste lote</translation>
  </message>
  <message>
   <source>Data File: {0}</source>
   <translation>Ficheiro de dados: {0}</translation>
  </message>
  <message>
   <source>Sync error</source>
   <translation>Erro de sincronização</translation>
  </message>
  <message>
   <source>Synchronisation status</source>
   <translation>Estado da sincronização</translation>
  </message>
  <message>
   <source>Synchronise now ({0})</source>
   <translation>Sincronizar agora ({0})</translation>
  </message>
  <message numerus="yes">
   <source>oldest %Ln days</source>
   <comment>oldest 1 day</comment>
   <translation>
    <numerusform>o mais antigo %Ln dia</numerusform>
    <numerusform>o mais antigo %Ln dias</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StoreChoice</name>
  <message>
   <source>&amp;Every store, also those that are added later</source>
   <translation>&amp;Todos os armazéns, também os acrescentados mais tarde</translation>
  </message>
  <message>
   <source>Every store</source>
   <translation>Todos os armazéns</translation>
  </message>
  <message>
   <source>Search stores</source>
   <translation>Procurar armazéns</translation>
  </message>
  <message>
   <source>Stores the user may log in to</source>
   <translation>Armazéns em que o utilizador pode iniciar sessão</translation>
  </message>
  <message>
   <source>The user may log in to every store</source>
   <translation>O utilizador pode iniciar sessão em todos os armazéns</translation>
  </message>
  <message>
   <source>{0} of {1} stores</source>
   <translation>{0} de {1} armazéns</translation>
  </message>
 </context>
 <context>
  <name>StoreChooser</name>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Search stores</source>
   <translation>Procurar armazéns</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Armazéns</translation>
  </message>
  <message>
   <source>Switch store</source>
   <translation>Mudar de armazém</translation>
  </message>
  <message>
   <source>Sync type here</source>
   <translation>Tipo de sincronização aqui</translation>
  </message>
  <message>
   <source>This site has no store that you may open</source>
   <translation>Este site não tem nenhum armazém que possa abrir</translation>
  </message>
 </context>
 <context>
  <name>StoreConsequences</name>
  <message numerus="yes">
   <source>%Ln records of patients and what belongs to them are queued on OK.</source>
   <comment>1 record of patients and what belongs to them is queued on OK.</comment>
   <translation>
    <numerusform>Ao premir OK é posto na fila %Ln registo de doentes e do que lhes pertence.</numerusform>
    <numerusform>Ao premir OK são postos na fila %Ln registos de doentes e do que lhes pertence.</numerusform>
   </translation>
  </message>
  <message>
   <source>It moves from {0} to {1}. {0} must have stopped using it for good.</source>
   <translation>Passa de {0} para {1}. {0} tem de ter deixado de o usar definitivamente.</translation>
  </message>
  <message>
   <source>Records queued – {0}.</source>
   <translation>Registos postos na fila – {0}.</translation>
  </message>
  <message>
   <source>Syncs with of other stores changes – {0}.</source>
   <translation>Muda Sincroniza com de outros armazéns – {0}.</translation>
  </message>
  <message>
   <source>There are no patients visible in it, or all their records wait already.</source>
   <translation>Não há doentes visíveis nele, ou todos os seus registos já esperam.</translation>
  </message>
  <message>
   <source>this site</source>
   <translation>este site</translation>
  </message>
  <message>
   <source>{0} on {1}: {2} → {3}</source>
   <translation>{0} em {1}: {2} → {3}</translation>
  </message>
  <message>
   <source>{0}; and {1} more</source>
   <translation>{0}; e mais {1}</translation>
  </message>
 </context>
 <context>
  <name>StorePage</name>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Seguinte</translation>
  </message>
  <message>
   <source>It is active on the central server now, and will be active on the new site. A store of another site is brought here by Move store first.</source>
   <translation>Está agora ativo no servidor central, e vai estar ativo no novo site. Um armazém de outro site é trazido primeiro para aqui com Mover armazém.</translation>
  </message>
  <message>
   <source>It will be active on another site, and on no other. Plan it for a time when nobody works in it.</source>
   <translation>Vai estar ativo noutro site, e em mais nenhum. Planeie-o para uma altura em que ninguém trabalhe nele.</translation>
  </message>
  <message>
   <source>No such store is active on the central server</source>
   <translation>Nenhum armazém assim está ativo no servidor central</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Armazéns</translation>
  </message>
  <message>
   <source>Stores active on the central server</source>
   <translation>Armazéns ativos no servidor central</translation>
  </message>
  <message>
   <source>Which store gets a site?</source>
   <translation>Que armazém recebe um site?</translation>
  </message>
  <message>
   <source>Which store moves?</source>
   <translation>Que armazém é movido?</translation>
  </message>
 </context>
 <context>
  <name>StorePreferences</name>
  <message>
   <source>A requisition can be linked to a supplier invoice</source>
   <translation>Uma requisição pode ser ligada a uma fatura de fornecedor</translation>
  </message>
  <message>
   <source>Extra fields in requisitions</source>
   <translation>Campos adicionais nas requisições</translation>
  </message>
  <message>
   <source>Internal orders use the customers' consumption and stock</source>
   <translation>Os pedidos internos usam o consumo e as existências dos clientes</translation>
  </message>
  <message>
   <source>Items expire soon within, in months</source>
   <translation>Artigos a expirar em breve, em meses</translation>
  </message>
  <message>
   <source>Keep requisition lines with quantity 0</source>
   <translation>Manter as linhas de requisição com quantidade 0</translation>
  </message>
  <message>
   <source>Lead time, in months</source>
   <translation>Prazo de entrega, em meses</translation>
  </message>
  <message>
   <source>May issue in a foreign currency</source>
   <translation>Pode emitir em moeda estrangeira</translation>
  </message>
  <message>
   <source>Months to look back for monthly consumption</source>
   <translation>Meses anteriores para o consumo mensal</translation>
  </message>
  <message>
   <source>New patients of this site's other stores stay invisible in this one</source>
   <translation>Os novos doentes dos outros armazéns deste site continuam invisíveis neste</translation>
  </message>
  <message>
   <source>Open mSupply: uses the program module</source>
   <translation>Open mSupply: usa o módulo de programas</translation>
  </message>
  <message>
   <source>Overstock from, in months of stock</source>
   <translation>Excesso a partir de, em meses de existências</translation>
  </message>
  <message>
   <source>Pack size of an item is 1 at first</source>
   <translation>O tamanho da embalagem de um artigo é 1 no início</translation>
  </message>
  <message>
   <source>Requisitions go through the supplier's remote authorisation</source>
   <translation>As requisições passam pela autorização remota do fornecedor</translation>
  </message>
  <message>
   <source>Response requisitions need to be authorised</source>
   <translation>As requisições recebidas têm de ser autorizadas</translation>
  </message>
  <message>
   <source>Stocktake frequency</source>
   <translation>Frequência de inventário</translation>
  </message>
  <message>
   <source>The prescribed quantity can be edited on a prescription</source>
   <translation>A quantidade prescrita pode ser editada numa receita</translation>
  </message>
  <message>
   <source>Understock below, in months of stock</source>
   <translation>Escassez abaixo de, em meses de existências</translation>
  </message>
  <message>
   <source>Uses the vaccine module</source>
   <translation>Usa o módulo de vacinas</translation>
  </message>
 </context>
 <context>
  <name>StoreWindow</name>
  <message>
   <source>A store needs a code</source>
   <translation>Um armazém precisa de um código</translation>
  </message>
  <message>
   <source>A store needs a name</source>
   <translation>Um armazém precisa de um nome</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>Descartar as alterações de {0}?</translation>
  </message>
  <message>
   <source>Edit store</source>
   <translation>Editar armazém</translation>
  </message>
  <message>
   <source>Edit store {0}</source>
   <translation>Editar armazém {0}</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Geral</translation>
  </message>
  <message>
   <source>Not possible: {0}.</source>
   <translation>Não é possível: {0}.</translation>
  </message>
  <message>
   <source>OK &amp;&amp; &amp;Previous</source>
   <translation>OK &amp;&amp; &amp;anterior</translation>
  </message>
  <message>
   <source>OK &amp;&amp; Ne&amp;xt</source>
   <translation>OK &amp;&amp; &amp;seguinte</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferências</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save the changes to {0}?</source>
   <translation>Guardar as alterações de {0}?</translation>
  </message>
  <message>
   <source>Say why, or choose another site</source>
   <translation>Diga porquê, ou escolha outro site</translation>
  </message>
  <message>
   <source>Synchronisation</source>
   <translation>Sincronização</translation>
  </message>
  <message>
   <source>The first store of the list</source>
   <translation>O primeiro armazém da lista</translation>
  </message>
  <message>
   <source>The last store of the list</source>
   <translation>O último armazém da lista</translation>
  </message>
  <message>
   <source>Visibility</source>
   <translation>Visibilidade</translation>
  </message>
  <message>
   <source>active on {0}</source>
   <translation>ativo em {0}</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>desativado</translation>
  </message>
  <message>
   <source>site {0}</source>
   <translation>site {0}</translation>
  </message>
  <message>
   <source>{0} here</source>
   <translation>{0} aqui</translation>
  </message>
 </context>
 <context>
  <name>StoresList</name>
  <message>
   <source>&amp;Add store…</source>
   <translation>&amp;Adicionar armazém…</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>It is active on another site: only a copy is here</source>
   <translation>Está ativo noutro site: aqui só há uma cópia</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Move a store to this site on OK</source>
   <translation>Ao premir OK, mover um armazém para este site</translation>
  </message>
  <message>
   <source>Move it to the central server on OK</source>
   <translation>Ao premir OK, movê-lo para o servidor central</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>No stores on this site</source>
   <translation>Não há armazéns neste site</translation>
  </message>
  <message>
   <source>Remo&amp;ve store</source>
   <translation>&amp;Retirar armazém</translation>
  </message>
  <message>
   <source>Select a store first</source>
   <translation>Selecione primeiro um armazém</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Armazéns</translation>
  </message>
  <message>
   <source>Stores of this site</source>
   <translation>Armazéns deste site</translation>
  </message>
  <message>
   <source>Sync type</source>
   <translation>Tipo de sincronização</translation>
  </message>
  <message>
   <source>{0} on OK</source>
   <translation>{0} ao premir OK</translation>
  </message>
 </context>
 <context>
  <name>StoresPage</name>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Desativado</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>No stores yet</source>
   <translation>Ainda não há armazéns</translation>
  </message>
  <message>
   <source>Search stores</source>
   <translation>Procurar armazéns</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Armazéns</translation>
  </message>
  <message>
   <source>Stores shown / all stores</source>
   <translation>Armazéns mostrados / todos os armazéns</translation>
  </message>
  <message>
   <source>Sync type here</source>
   <translation>Tipo de sincronização aqui</translation>
  </message>
  <message>
   <source>They come with the first synchronisation.</source>
   <translation>Chegam com a primeira sincronização.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sim</translation>
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
   <translation>&amp;Editar…</translation>
  </message>
  <message>
   <source>All modes</source>
   <translation>Todos os modos</translation>
  </message>
  <message>
   <source>All sync types</source>
   <translation>Todos os tipos de sincronização</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Desativado</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Ativado</translation>
  </message>
  <message>
   <source>Enabled and disabled</source>
   <translation>Ativados e desativados</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>No stores yet</source>
   <translation>Ainda não há armazéns</translation>
  </message>
  <message>
   <source>Search in any column</source>
   <translation>Procurar em qualquer coluna</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Armazéns</translation>
  </message>
  <message>
   <source>Stores shown / all stores</source>
   <translation>Armazéns mostrados / todos os armazéns</translation>
  </message>
  <message>
   <source>Stores – {0}</source>
   <translation>Armazéns – {0}</translation>
  </message>
  <message>
   <source>Sync type here</source>
   <translation>Tipo de sincronização aqui</translation>
  </message>
  <message>
   <source>They come with the first synchronisation, or by an import.</source>
   <translation>Chegam com a primeira sincronização, ou por uma importação.</translation>
  </message>
  <message>
   <source>Write the rows shown to a CSV or Excel file</source>
   <translation>Escrever as linhas mostradas num ficheiro CSV ou Excel</translation>
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
   <translation>C&amp;riar</translation>
  </message>
  <message>
   <source>Create {0}?</source>
   <translation>Criar {0}?</translation>
  </message>
  <message>
   <source>Make its supplying store visible in it: Stores, Visibility</source>
   <translation>Torne visível nele o armazém que o abastece: Armazéns, Visibilidade</translation>
  </message>
  <message>
   <source>New site</source>
   <translation>Novo site</translation>
  </message>
  <message>
   <source>No other store is visible to it</source>
   <translation>Nenhum outro armazém é visível para ele</translation>
  </message>
  <message>
   <source>Nothing has been changed yet. All of this is done at once.</source>
   <translation>Ainda nada foi alterado. Tudo isto é feito de uma vez.</translation>
  </message>
  <message>
   <source>Records it fetches first</source>
   <translation>Registos que obtém primeiro</translation>
  </message>
  <message>
   <source>Store that moves to it</source>
   <translation>Armazém que passa para ele</translation>
  </message>
  <message>
   <source>Stores visible to it</source>
   <translation>Armazéns visíveis para ele</translation>
  </message>
  <message>
   <source>Stores visible to it, and what of them it gets</source>
   <translation>Armazéns visíveis para ele, e o que deles recebe</translation>
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
   <translation>{0}, e todos os dados centrais</translation>
  </message>
 </context>
 <context>
  <name>Support</name>
  <message>
   <source>A report without names and data is in {0}</source>
   <translation>Há um relatório sem nomes nem dados em {0}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>It holds logs, settings, counts and the last errors; no passwords, no records and no names of people. Send it to those who support you.</source>
   <translation>Contém diários, definições, contagens e os últimos erros; nem palavras-passe, nem registos, nem nomes de pessoas. Envie-o a quem lhe dá suporte.</translation>
  </message>
  <message>
   <source>Save support bundle</source>
   <translation>Guardar pacote de suporte</translation>
  </message>
  <message>
   <source>Save support bundle…</source>
   <translation>Guardar pacote de suporte…</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Aconteceu algo inesperado</translation>
  </message>
  <message>
   <source>The report below could not be saved to a file.</source>
   <translation>O relatório abaixo não pôde ser guardado num ficheiro.</translation>
  </message>
  <message>
   <source>The support bundle is saved</source>
   <translation>O pacote de suporte está guardado</translation>
  </message>
  <message>
   <source>Two Arrows ended unexpectedly the last time</source>
   <translation>O Two Arrows terminou inesperadamente da última vez</translation>
  </message>
  <message>
   <source>Your data is safe, and you can go on. What you did just now may not be done.</source>
   <translation>Os seus dados estão a salvo, e pode continuar. O que acabou de fazer pode não ter sido feito.</translation>
  </message>
  <message>
   <source>Your data is safe: every change is whole in the datafile or not in it. A support bundle helps to find the cause.</source>
   <translation>Os seus dados estão a salvo: cada alteração está inteira no ficheiro de dados, ou não está. Um pacote de suporte ajuda a encontrar a causa.</translation>
  </message>
  <message>
   <source>Zip file (*.zip)</source>
   <translation>Ficheiro Zip (*.zip)</translation>
  </message>
 </context>
 <context>
  <name>SyncForm</name>
  <message>
   <source>&amp;Resync patient records when store is saved</source>
   <translation>&amp;Ressincronizar os registos de doentes ao guardar o armazém</translation>
  </message>
  <message>
   <source>&amp;Set as local store</source>
   <translation>&amp;Definir como armazém local</translation>
  </message>
  <message>
   <source>Include transactions in sync</source>
   <translation>Incluir transações na sincronização</translation>
  </message>
  <message>
   <source>Make the store active on this site</source>
   <translation>Tornar o armazém ativo neste site</translation>
  </message>
  <message>
   <source>Matters for dispensaries only, and is always disabled here: the product's support turns it off, with the command: twoarrows store set --no-include-transactions</source>
   <translation>Só importa em dispensários e está sempre desativado aqui: o suporte do produto desliga-o com o comando: twoarrows store set --no-include-transactions</translation>
  </message>
  <message>
   <source>One site is always local: check the one that shall be, and this one goes.</source>
   <translation>Há sempre um site local: marque o que o deve ser, e este sai.</translation>
  </message>
  <message>
   <source>S&amp;ynchronisation type</source>
   <translation>T&amp;ipo de sincronização</translation>
  </message>
  <message>
   <source>Send the patients visible in the store to its site again</source>
   <translation>Enviar de novo ao seu site os doentes visíveis no armazém</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de sincronização</translation>
  </message>
  <message>
   <source>The site where the store is active; choose it by Local, below</source>
   <translation>O site onde o armazém está ativo; escolha-o por Local, abaixo</translation>
  </message>
  <message>
   <source>Un-lock to edit</source>
   <translation>Desbloqueie para editar</translation>
  </message>
  <message>
   <source>What the store is on this site</source>
   <translation>O que o armazém é neste site</translation>
  </message>
  <message>
   <source>{0} – this site</source>
   <translation>{0} – este site</translation>
  </message>
 </context>
 <context>
  <name>SyncPanel</name>
  <message>
   <source>&amp;Sync now!</source>
   <translation>&amp;Sincronizar agora!</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Duração</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>Última sinc.</translation>
  </message>
  <message>
   <source>Next sync</source>
   <translation>Próxima sincronização</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recebidos</translation>
  </message>
  <message>
   <source>Records waiting to be sent</source>
   <translation>Registos à espera de envio</translation>
  </message>
  <message>
   <source>S&amp;top after this batch</source>
   <translation>&amp;Parar depois deste lote</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviados</translation>
  </message>
  <message>
   <source>The server is not running</source>
   <translation>O servidor não está a funcionar</translation>
  </message>
  <message>
   <source>Two Arrows {0}</source>
   <translation>Two Arrows {0}</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>running</source>
   <translation>em curso</translation>
  </message>
  <message>
   <source>{0}
Press to enlarge</source>
   <translation>{0}
Prima para ampliar</translation>
  </message>
 </context>
 <context>
  <name>SyncReportWindow</name>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Imprimir…</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>App version</source>
   <translation>Versão da aplicação</translation>
  </message>
  <message>
   <source>Device type</source>
   <translation>Tipo de dispositivo</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Last connection</source>
   <translation>Última ligação</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>Última sinc.</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Atrasado</translation>
  </message>
  <message>
   <source>Late or silent</source>
   <translation>Atrasado ou em silêncio</translation>
  </message>
  <message numerus="yes">
   <source>Late, in red: no synchronisation for %Ln days</source>
   <comment>Late, in red: no synchronisation for 1 day</comment>
   <translation>
    <numerusform>Atrasado, a vermelho: sem sincronização há %Ln dia</numerusform>
    <numerusform>Atrasado, a vermelho: sem sincronização há %Ln dias</numerusform>
   </translation>
  </message>
  <message>
   <source>Lines shown / all lines</source>
   <translation>Linhas mostradas / todas as linhas</translation>
  </message>
  <message>
   <source>Never synchronised</source>
   <translation>Nunca se sincronizou</translation>
  </message>
  <message>
   <source>No site</source>
   <translation>Nenhum site</translation>
  </message>
  <message>
   <source>No sites yet</source>
   <translation>Ainda não há sites</translation>
  </message>
  <message>
   <source>Oldest waiting</source>
   <translation>Mais antigo em espera</translation>
  </message>
  <message>
   <source>P&amp;DF…</source>
   <translation>P&amp;DF…</translation>
  </message>
  <message>
   <source>Print what is shown, after a preview</source>
   <translation>Imprimir o que é mostrado, após uma pré-visualização</translation>
  </message>
  <message>
   <source>Records that wait for the site, whichever of its stores the line is of</source>
   <translation>Registos que esperam pelo site, seja qual for o seu armazém da linha</translation>
  </message>
  <message>
   <source>Search in any column</source>
   <translation>Procurar em qualquer coluna</translation>
  </message>
  <message>
   <source>Silent</source>
   <translation>Em silêncio</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Armazém</translation>
  </message>
  <message>
   <source>Store code</source>
   <translation>Código do armazém</translation>
  </message>
  <message>
   <source>Sync report</source>
   <translation>Relatório de sincronização</translation>
  </message>
  <message>
   <source>Sync report – {0}</source>
   <translation>Relatório de sincronização – {0}</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Em espera</translation>
  </message>
  <message>
   <source>Waiting for long</source>
   <translation>Em espera há muito</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>Que linhas</translation>
  </message>
  <message>
   <source>Write what is shown to a CSV file or a workbook</source>
   <translation>Escrever o que é mostrado num ficheiro CSV ou num livro</translation>
  </message>
  <message>
   <source>Write what is shown to a PDF file</source>
   <translation>Escrever o que é mostrado num ficheiro PDF</translation>
  </message>
  <message numerus="yes">
   <source>silent, in orange: for %Ln days</source>
   <comment>silent, in orange: for 1 day</comment>
   <translation>
    <numerusform>em silêncio, a laranja: há %Ln dia</numerusform>
    <numerusform>em silêncio, a laranja: há %Ln dias</numerusform>
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
   <translation>&amp;Histórico</translation>
  </message>
  <message>
   <source>&amp;More information</source>
   <translation>&amp;Mais informações</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Duração</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erro</translation>
  </message>
  <message>
   <source>From site</source>
   <translation>Do site</translation>
  </message>
  <message>
   <source>Held back</source>
   <translation>Retidos</translation>
  </message>
  <message>
   <source>Integrated</source>
   <translation>Integrados</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recebidos</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registo</translation>
  </message>
  <message>
   <source>Records held &amp;back</source>
   <translation>Registos &amp;retidos</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviados</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Início</translation>
  </message>
  <message>
   <source>Started by</source>
   <translation>Iniciada por</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Sync status – {0}</source>
   <translation>Estado da sincronização – {0}</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabela</translation>
  </message>
  <message>
   <source>clock of the server: {0} s from ours</source>
   <translation>relógio do servidor: {0} s em relação ao nosso</translation>
  </message>
  <message numerus="yes">
   <source>records waiting to be sent</source>
   <comment>record waiting to be sent</comment>
   <translation>
    <numerusform>registo à espera de envio</numerusform>
    <numerusform>registos à espera de envio</numerusform>
   </translation>
  </message>
  <message>
   <source>records: {0} sent, {1} received, {2} integrated, {3} held back</source>
   <translation>registos: {0} enviados, {1} recebidos, {2} integrados, {3} retidos</translation>
  </message>
  <message>
   <source>server: {0}</source>
   <translation>servidor: {0}</translation>
  </message>
  <message>
   <source>site: {0} {1}</source>
   <translation>site: {0} {1}</translation>
  </message>
  <message>
   <source>started: {0}</source>
   <translation>início: {0}</translation>
  </message>
  <message>
   <source>step: {0}</source>
   <translation>passo: {0}</translation>
  </message>
  <message>
   <source>version: {0}</source>
   <translation>versão: {0}</translation>
  </message>
 </context>
 <context>
  <name>SyncStepper</name>
  <message>
   <source>Steps of the synchronisation</source>
   <translation>Passos da sincronização</translation>
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
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>SyncWith</name>
  <message>
   <source>Central server</source>
   <translation>Servidor central</translation>
  </message>
  <message>
   <source>Changed from {0}, which it is since: {1}</source>
   <translation>Já não é {0}; desde então é: {1}</translation>
  </message>
  <message>
   <source>It has never synchronised; {0} records wait for it.</source>
   <translation>Nunca se sincronizou; {0} registos esperam por ele.</translation>
  </message>
  <message>
   <source>It last synchronised on {0}; {1} records wait for it.</source>
   <translation>Sincronizou-se pela última vez em {0}; {1} registos esperam por ele.</translation>
  </message>
  <message>
   <source>Local: the store's Sync ID is this site's, and its data is edited there.</source>
   <translation>Local: o ID de sincronização do armazém é o deste site, e os seus dados são editados lá.</translation>
  </message>
  <message>
   <source>Not local: the store's data is not edited on {0}.</source>
   <translation>Não local: os dados do armazém não são editados em {0}.</translation>
  </message>
  <message>
   <source>On OK the site that loses the store keeps this.</source>
   <translation>Ao premir OK, o site que perde o armazém mantém isto.</translation>
  </message>
  <message>
   <source>On OK the store becomes active on {0}, and its data is queued for it.</source>
   <translation>Ao premir OK, o armazém fica ativo em {0}, e os seus dados são postos na fila para ele.</translation>
  </message>
  <message>
   <source>On OK {0} loses the store.</source>
   <translation>Ao premir OK, {0} perde o armazém.</translation>
  </message>
  <message>
   <source>On OK: the active copy is always whole.</source>
   <translation>Ao premir OK: a cópia ativa está sempre completa.</translation>
  </message>
  <message>
   <source>Site {0}</source>
   <translation>Site {0}</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} e mais {1}</translation>
  </message>
 </context>
 <context>
  <name>SynchronisePage</name>
  <message>
   <source>This datafile does not synchronise with others.</source>
   <translation>Este ficheiro de dados não se sincroniza com outros.</translation>
  </message>
  <message>
   <source>This site</source>
   <translation>Este site</translation>
  </message>
 </context>
 <context>
  <name>TableColumns</name>
  <message>
   <source>Reset columns</source>
   <translation>Repor as colunas</translation>
  </message>
 </context>
 <context>
  <name>TableView</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>Nothing matches the search</source>
   <translation>Nada corresponde à pesquisa</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Nada para mostrar</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>&amp;15 minutes</source>
   <translation>&amp;15 minutos</translation>
  </message>
  <message>
   <source>&amp;Pause for</source>
   <translation>&amp;Pausar durante</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Sair</translation>
  </message>
  <message>
   <source>&amp;Resume (paused, resumes {0})</source>
   <translation>&amp;Retomar (em pausa, retoma {0})</translation>
  </message>
  <message>
   <source>1 &amp;hour</source>
   <translation>1 &amp;hora</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Abrir {0}</translation>
  </message>
  <message>
   <source>Synchronise &amp;now</source>
   <translation>Sincronizar &amp;agora</translation>
  </message>
  <message>
   <source>Until &amp;tomorrow morning</source>
   <translation>Até &amp;amanhã de manhã</translation>
  </message>
 </context>
 <context>
  <name>TwoArrowsButton</name>
  <message>
   <source>Stop synchronising…</source>
   <translation>A parar a sincronização…</translation>
  </message>
  <message>
   <source>Synchronise now</source>
   <translation>Sincronizar agora</translation>
  </message>
 </context>
 <context>
  <name>UnlockCodePage</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Concluir</translation>
  </message>
  <message>
   <source>Delete the datafile that was just made?</source>
   <translation>Eliminar o ficheiro de dados que acabou de ser criado?</translation>
  </message>
  <message>
   <source>I have &amp;written the code down</source>
   <translation>&amp;Anotei o código</translation>
  </message>
  <message>
   <source>It unlocks the synchronisation settings of this datafile. It is shown only now: write it down and keep it in a safe place.</source>
   <translation>Desbloqueia as definições de sincronização deste ficheiro de dados. Só é mostrado agora: anote-o e guarde-o em lugar seguro.</translation>
  </message>
  <message>
   <source>Keep this unlock code</source>
   <translation>Guarde este código de desbloqueio</translation>
  </message>
  <message>
   <source>The datafile was made: {0}</source>
   <translation>O ficheiro de dados foi criado: {0}</translation>
  </message>
  <message>
   <source>Unlock code {0}</source>
   <translation>Código de desbloqueio {0}</translation>
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>&amp;Authorisation code</source>
   <translation>Código de &amp;autorização</translation>
  </message>
  <message>
   <source>Un-lock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Wrong sync settings can damage the data of every site: a code protects them.</source>
   <translation>Definições de sincronização erradas podem danificar os dados de todos os sites: um código protege-as.</translation>
  </message>
 </context>
 <context>
  <name>UnlockRow</name>
  <message>
   <source>&amp;Lock again</source>
   <translation>&amp;Voltar a bloquear</translation>
  </message>
  <message>
   <source>C&amp;lick to un-lock</source>
   <translation>C&amp;lique para desbloquear</translation>
  </message>
  <message>
   <source>Locked: an authorisation code is needed.</source>
   <translation>Bloqueado: é preciso um código de autorização.</translation>
  </message>
  <message numerus="yes">
   <source>Unlocked. Locks again after %Ln minutes, or when this window closes.</source>
   <comment>Unlocked. Locks again after 1 minute, or when this window closes.</comment>
   <translation>
    <numerusform>Desbloqueado. Volta a bloquear após %Ln minuto, ou ao fechar esta janela.</numerusform>
    <numerusform>Desbloqueado. Volta a bloquear após %Ln minutos, ou ao fechar esta janela.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UpgradeWindow</name>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>This datafile was made by an earlier version of Two Arrows. A copy is kept beside it; then it is brought up to date. Please leave the computer on.</source>
   <translation>Este ficheiro de dados foi feito por uma versão anterior do Two Arrows. Uma cópia é guardada ao lado; depois é atualizado. Deixe o computador ligado.</translation>
  </message>
  <message>
   <source>Upgrading {0}</source>
   <translation>A atualizar {0}</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} MB</source>
   <translation>{0}: {1} de {2} MB</translation>
  </message>
 </context>
 <context>
  <name>UserForm</name>
  <message>
   <source>&amp;Disabled: may not log in</source>
   <translation>&amp;Desativado: não pode iniciar sessão</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Palavra-passe</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Geral</translation>
  </message>
  <message>
   <source>Last log-in</source>
   <translation>Último início de sessão</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permissões</translation>
  </message>
  <message>
   <source>Set when the user logs in</source>
   <translation>Definido quando o utilizador inicia sessão</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Armazéns</translation>
  </message>
  <message>
   <source>User &amp;name</source>
   <translation>&amp;Nome de utilizador</translation>
  </message>
  <message>
   <source>What the user logs in with</source>
   <translation>Com o que o utilizador inicia sessão</translation>
  </message>
 </context>
 <context>
  <name>UserWindow</name>
  <message>
   <source>A new user needs a password</source>
   <translation>Um novo utilizador precisa de uma palavra-passe</translation>
  </message>
  <message>
   <source>A user needs a name to log in with</source>
   <translation>Um utilizador precisa de um nome para iniciar sessão</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Desativado</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>Descartar as alterações de {0}?</translation>
  </message>
  <message>
   <source>Discard the new user?</source>
   <translation>Descartar o novo utilizador?</translation>
  </message>
  <message>
   <source>Last log-in {0}</source>
   <translation>Último início de sessão {0}</translation>
  </message>
  <message>
   <source>Never logged in</source>
   <translation>Nunca iniciou sessão</translation>
  </message>
  <message>
   <source>New user</source>
   <translation>Novo utilizador</translation>
  </message>
  <message>
   <source>Somebody who will log in to this datafile</source>
   <translation>Alguém que vai iniciar sessão neste ficheiro de dados</translation>
  </message>
  <message>
   <source>There is already a user of this name</source>
   <translation>Já existe um utilizador com este nome</translation>
  </message>
  <message>
   <source>User {0}</source>
   <translation>Utilizador {0}</translation>
  </message>
  <message>
   <source>this is you</source>
   <translation>é você</translation>
  </message>
 </context>
 <context>
  <name>UsersWindow</name>
  <message>
   <source>&amp;Disable…</source>
   <translation>&amp;Desativar…</translation>
  </message>
  <message>
   <source>&amp;Enable</source>
   <translation>&amp;Ativar</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Novo…</translation>
  </message>
  <message>
   <source>A disabled user may not log in; nobody is ever deleted</source>
   <translation>Um utilizador desativado não pode iniciar sessão; ninguém é eliminado</translation>
  </message>
  <message>
   <source>Disable</source>
   <translation>Desativar</translation>
  </message>
  <message>
   <source>Disable {0}?</source>
   <translation>Desativar {0}?</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Desativado</translation>
  </message>
  <message>
   <source>Every store</source>
   <translation>Todos os armazéns</translation>
  </message>
  <message>
   <source>Last log-in</source>
   <translation>Último início de sessão</translation>
  </message>
  <message>
   <source>No users yet: everybody who opens this datafile may look at everything</source>
   <translation>Ainda não há utilizadores: quem abrir este ficheiro de dados pode ver tudo</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nenhum</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permissões</translation>
  </message>
  <message>
   <source>Press New to add the first, who may edit users.</source>
   <translation>Prima Novo para adicionar o primeiro, que poderá editar utilizadores.</translation>
  </message>
  <message>
   <source>Search users</source>
   <translation>Procurar utilizadores</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Armazéns</translation>
  </message>
  <message>
   <source>They can no longer log in, here or on a device. You can enable them again.</source>
   <translation>Já não pode iniciar sessão, nem aqui nem num dispositivo. Pode ativá-lo de novo.</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Nome de utilizador</translation>
  </message>
  <message>
   <source>Users</source>
   <translation>Utilizadores</translation>
  </message>
  <message>
   <source>Users shown / all users</source>
   <translation>Utilizadores mostrados / todos os utilizadores</translation>
  </message>
  <message>
   <source>Users – {0}</source>
   <translation>Utilizadores – {0}</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sim</translation>
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
   <translation>Um armazém visível aqui recebe uma cópia de transferência no site deste armazém, para que os dois possam enviar existências um ao outro.</translation>
  </message>
  <message>
   <source>Customers and suppliers</source>
   <translation>Clientes e fornecedores</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Artigos</translation>
  </message>
  <message>
   <source>Search items</source>
   <translation>Procurar artigos</translation>
  </message>
  <message>
   <source>Search names</source>
   <translation>Procurar nomes</translation>
  </message>
 </context>
 <context>
  <name>Wizard</name>
  <message numerus="yes">
   <source>%Ln records received.</source>
   <comment>1 record received.</comment>
   <translation>
    <numerusform>%Ln registo recebido.</numerusform>
    <numerusform>%Ln registos recebidos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose where the datafile will be</source>
   <translation>Escolha onde ficará o ficheiro de dados</translation>
  </message>
 </context>
 <context>
  <name>WizardWindow</name>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>The wizard leaves nothing behind.</source>
   <translation>O assistente não deixa nada para trás.</translation>
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
   <translation>Um dispositivo já é este site. Se já não existe, reponha o ID de hardware na janela do site.</translation>
  </message>
  <message>
   <source>A full copy, set by hand; the store is visible there to {stores}.</source>
   <translation>Uma cópia completa, definida à mão; o armazém é visível lá para {stores}.</translation>
  </message>
  <message>
   <source>A newer change made here still waits to be sent.</source>
   <translation>Uma alteração mais recente feita aqui ainda espera ser enviada.</translation>
  </message>
  <message>
   <source>A patient without a home store may only be changed on the central server.</source>
   <translation>Um doente sem armazém de origem só pode ser alterado no servidor central.</translation>
  </message>
  <message>
   <source>A site has a URL</source>
   <translation>Um site tem um URL</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Ativo</translation>
  </message>
  <message>
   <source>Active/collector</source>
   <translation>Ativo/coletor</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>À mão</translation>
  </message>
  <message>
   <source>By queue</source>
   <translation>Por fila</translation>
  </message>
  <message>
   <source>Central data</source>
   <translation>Dados centrais</translation>
  </message>
  <message>
   <source>Central data may only be changed on the primary server.</source>
   <translation>Os dados centrais só podem ser alterados no servidor primário.</translation>
  </message>
  <message>
   <source>Central datafile restored</source>
   <translation>Ficheiro de dados central restaurado</translation>
  </message>
  <message>
   <source>Central server</source>
   <translation>Servidor central</translation>
  </message>
  <message>
   <source>Central store data</source>
   <translation>Dados centrais de armazém</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Alteração</translation>
  </message>
  <message>
   <source>Collector</source>
   <translation>Coletor</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Ligado</translation>
  </message>
  <message>
   <source>Datafile created</source>
   <translation>Ficheiro de dados criado</translation>
  </message>
  <message>
   <source>Datafile upgraded</source>
   <translation>Ficheiro de dados atualizado</translation>
  </message>
  <message>
   <source>Deletion</source>
   <translation>Eliminação</translation>
  </message>
  <message>
   <source>Disabled on the server</source>
   <translation>Desativado no servidor</translation>
  </message>
  <message>
   <source>Dispensary</source>
   <translation>Dispensário</translation>
  </message>
  <message>
   <source>Does not travel</source>
   <translation>Não viaja</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluído</translation>
  </message>
  <message>
   <source>Edit preferences</source>
   <translation>Editar as preferências</translation>
  </message>
  <message>
   <source>Edit stores</source>
   <translation>Editar armazéns</translation>
  </message>
  <message>
   <source>Edit sync settings</source>
   <translation>Editar as definições de sincronização</translation>
  </message>
  <message>
   <source>Edit users</source>
   <translation>Editar utilizadores</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Falhou</translation>
  </message>
  <message>
   <source>Hardware ID mismatch</source>
   <translation>ID de hardware diferente</translation>
  </message>
  <message>
   <source>Hardware ID reset</source>
   <translation>ID de hardware reposto</translation>
  </message>
  <message>
   <source>Hardware ID set</source>
   <translation>ID de hardware definido</translation>
  </message>
  <message>
   <source>In time</source>
   <translation>A tempo</translation>
  </message>
  <message>
   <source>Initialisation failed</source>
   <translation>Falhou a inicialização</translation>
  </message>
  <message>
   <source>Initialise</source>
   <translation>Inicializar</translation>
  </message>
  <message>
   <source>Initialised</source>
   <translation>Inicializado</translation>
  </message>
  <message>
   <source>Initialising</source>
   <translation>A inicializar</translation>
  </message>
  <message>
   <source>Integrate</source>
   <translation>Integrar</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrompido</translation>
  </message>
  <message>
   <source>It does not name two records, one to keep and one to remove.</source>
   <translation>Não indica dois registos, um para manter e outro para retirar.</translation>
  </message>
  <message>
   <source>It has no password yet. Set one in the site's window.</source>
   <translation>Ainda não tem palavra-passe. Defina uma na janela do site.</translation>
  </message>
  <message>
   <source>It has no store yet. Add one in the site's window.</source>
   <translation>Ainda não tem armazém. Adicione um na janela do site.</translation>
  </message>
  <message>
   <source>It has the ID of a merge, which it would replace.</source>
   <translation>Tem o ID de uma fusão, que substituiria.</translation>
  </message>
  <message>
   <source>It is a merge under the ID of a record, which it would replace.</source>
   <translation>É uma fusão com o ID de um registo, que substituiria.</translation>
  </message>
  <message>
   <source>It was not sent before the datafile was rebuilt, and the central server has another version.</source>
   <translation>Não foi enviado antes de o ficheiro de dados ser reconstruído, e o servidor central tem outra versão.</translation>
  </message>
  <message>
   <source>Its data is not a record (a JSON object).</source>
   <translation>Os seus dados não são um registo (um objeto JSON).</translation>
  </message>
  <message>
   <source>Its home store is active on another site.</source>
   <translation>O seu armazém de origem está ativo noutro site.</translation>
  </message>
  <message>
   <source>Its store is active on another site.</source>
   <translation>O seu armazém está ativo noutro site.</translation>
  </message>
  <message>
   <source>Known on another device</source>
   <translation>Conhecido noutro dispositivo</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Atrasado</translation>
  </message>
  <message>
   <source>Local data</source>
   <translation>Dados locais</translation>
  </message>
  <message>
   <source>Log-in failed</source>
   <translation>Início de sessão falhado</translation>
  </message>
  <message>
   <source>Logged in</source>
   <translation>Sessão iniciada</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>A fazer uma cópia de segurança</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusão</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensagem</translation>
  </message>
  <message>
   <source>Mobile</source>
   <translation>Móvel</translation>
  </message>
  <message>
   <source>Never synchronised</source>
   <translation>Nunca se sincronizou</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nenhum</translation>
  </message>
  <message>
   <source>Not for this site</source>
   <translation>Não para este site</translation>
  </message>
  <message>
   <source>Not initialised</source>
   <translation>Não inicializado</translation>
  </message>
  <message>
   <source>Not integrated yet</source>
   <translation>Ainda não integrado</translation>
  </message>
  <message>
   <source>Not possible: a full copy needs a store, active there, to which this one is visible.</source>
   <translation>Não é possível: uma cópia completa precisa de um armazém, ativo lá, para o qual este seja visível.</translation>
  </message>
  <message>
   <source>Not possible: a mobile site takes a single store, and has {stores}.</source>
   <translation>Não é possível: um site móvel aceita um só armazém, e tem {stores}.</translation>
  </message>
  <message>
   <source>Not started</source>
   <translation>Não iniciado</translation>
  </message>
  <message>
   <source>Not synced yet</source>
   <translation>Ainda não sincronizado</translation>
  </message>
  <message>
   <source>Not synchronised lately</source>
   <translation>Não sincronizado ultimamente</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Desligado</translation>
  </message>
  <message>
   <source>Only a desktop site can be made from a file.</source>
   <translation>Só um site de secretária pode ser feito a partir de um ficheiro.</translation>
  </message>
  <message>
   <source>Open mSupply</source>
   <translation>Open mSupply</translation>
  </message>
  <message>
   <source>Patient data</source>
   <translation>Dados de doentes</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Em pausa</translation>
  </message>
  <message>
   <source>Preference changed</source>
   <translation>Preferência alterada</translation>
  </message>
  <message>
   <source>Prescribers may only be changed where a dispensary is active.</source>
   <translation>Os prescritores só podem ser alterados onde há um dispensário ativo.</translation>
  </message>
  <message>
   <source>Procurement is centralised: purchase orders may only be changed on the primary server.</source>
   <translation>As aquisições são centralizadas: as encomendas só podem ser alteradas no servidor primário.</translation>
  </message>
  <message>
   <source>Pull V6</source>
   <translation>Receber V6</translation>
  </message>
  <message>
   <source>Pull central</source>
   <translation>Receber central</translation>
  </message>
  <message>
   <source>Pull remote</source>
   <translation>Receber remoto</translation>
  </message>
  <message>
   <source>Push</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Push V6</source>
   <translation>Enviar V6</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Pronto</translation>
  </message>
  <message>
   <source>Realigned</source>
   <translation>Realinhado</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recebidos</translation>
  </message>
  <message>
   <source>Received record corrected</source>
   <translation>Registo recebido corrigido</translation>
  </message>
  <message>
   <source>Received records retried</source>
   <translation>Registos recebidos tentados de novo</translation>
  </message>
  <message>
   <source>Received records skipped</source>
   <translation>Registos recebidos ignorados</translation>
  </message>
  <message>
   <source>Record edited</source>
   <translation>Registo editado</translation>
  </message>
  <message>
   <source>Records imported</source>
   <translation>Registos importados</translation>
  </message>
  <message>
   <source>Records integrated</source>
   <translation>Registos integrados</translation>
  </message>
  <message>
   <source>Records queued again</source>
   <translation>Registos postos de novo na fila</translation>
  </message>
  <message>
   <source>Records received</source>
   <translation>Registos recebidos</translation>
  </message>
  <message>
   <source>Records waiting</source>
   <translation>Registos em espera</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Recusado</translation>
  </message>
  <message>
   <source>Remote site</source>
   <translation>Site remoto</translation>
  </message>
  <message>
   <source>Restored datafile found</source>
   <translation>Ficheiro de dados restaurado detetado</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Tentar de novo</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Em curso</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Horário</translation>
  </message>
  <message>
   <source>Set by hand or left by a move: the store is visible to none active there.</source>
   <translation>Definido à mão ou deixado por uma mudança: o armazém não é visível para nenhum ativo lá.</translation>
  </message>
  <message>
   <source>Set by hand, although the store is visible there to {stores}; the next change of its visibility there makes it Transfer.</source>
   <translation>Definido à mão, embora o armazém seja visível lá para {stores}; a próxima mudança da sua visibilidade torna-o Transferência.</translation>
  </message>
  <message>
   <source>Set by hand: the store's data stays on its site.</source>
   <translation>Definido à mão: os dados do armazém ficam no seu site.</translation>
  </message>
  <message>
   <source>Site added</source>
   <translation>Site adicionado</translation>
  </message>
  <message>
   <source>Site blocked</source>
   <translation>Site bloqueado</translation>
  </message>
  <message>
   <source>Site changed</source>
   <translation>Site alterado</translation>
  </message>
  <message>
   <source>Site deleted</source>
   <translation>Site eliminado</translation>
  </message>
  <message>
   <source>Site exported</source>
   <translation>Site exportado</translation>
  </message>
  <message>
   <source>Site imported</source>
   <translation>Site importado</translation>
  </message>
  <message>
   <source>Site {site_id} {site} has a URL, which disables all synchronisation of a central server; clear it.</source>
   <translation>O site {site_id} {site} tem um URL, o que desativa toda a sincronização de um servidor central; limpe-o.</translation>
  </message>
  <message>
   <source>Site {site_id} {site} is blocked after too many failed log-ins; unblock it.</source>
   <translation>O site {site_id} {site} está bloqueado após demasiadas tentativas falhadas; retire o bloqueio.</translation>
  </message>
  <message>
   <source>Site {site_id} {site} is known on another device; reset its hardware ID if the device was replaced.</source>
   <translation>O site {site_id} {site} é conhecido noutro dispositivo; reponha o ID de hardware se o dispositivo foi substituído.</translation>
  </message>
  <message>
   <source>Site's datafile restored</source>
   <translation>Ficheiro de dados do site restaurado</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Ignorado</translation>
  </message>
  <message>
   <source>Standalone</source>
   <translation>Autónomo</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Parado</translation>
  </message>
  <message>
   <source>Stopping after this batch</source>
   <translation>A parar depois deste lote</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Armazém</translation>
  </message>
  <message>
   <source>Store changed</source>
   <translation>Armazém alterado</translation>
  </message>
  <message>
   <source>Store data</source>
   <translation>Dados de armazém</translation>
  </message>
  <message>
   <source>Store moved</source>
   <translation>Armazém movido</translation>
  </message>
  <message>
   <source>Sync ID not possible</source>
   <translation>ID de sincronização impossível</translation>
  </message>
  <message>
   <source>Sync data</source>
   <translation>Dados de sincronização</translation>
  </message>
  <message>
   <source>Synchronisation failed</source>
   <translation>Falhou a sincronização</translation>
  </message>
  <message>
   <source>Synchronisation is disabled on the central server by a URL in its list of sites; its administrator must clear it.</source>
   <translation>A sincronização está desativada no servidor central por um URL na sua lista de sites; o administrador tem de o limpar.</translation>
  </message>
  <message>
   <source>Synchronisation paused</source>
   <translation>Sincronização em pausa</translation>
  </message>
  <message>
   <source>Synchronisation resumed</source>
   <translation>Sincronização retomada</translation>
  </message>
  <message>
   <source>Synchronised</source>
   <translation>Sincronizado</translation>
  </message>
  <message>
   <source>Synchronising</source>
   <translation>A sincronizar</translation>
  </message>
  <message>
   <source>The central server keeps a full copy of every store.</source>
   <translation>O servidor central guarda uma cópia completa de cada armazém.</translation>
  </message>
  <message>
   <source>The central server's datafile was restored from a backup, as seen by site {site_id} {site}; realign that site, or run there 'twoarrows sync --after-restore'.</source>
   <translation>O ficheiro de dados do servidor central foi restaurado de uma cópia de segurança, segundo o site {site_id} {site}; realinhe esse site, ou execute lá 'twoarrows sync --after-restore'.</translation>
  </message>
  <message>
   <source>The datafile of site {site_id} {site} was restored from a backup, or a copy of it is in use; realign that site, or run there 'twoarrows sync --after-restore'.</source>
   <translation>O ficheiro de dados do site {site_id} {site} foi restaurado de uma cópia de segurança, ou está em uso uma cópia dele; realinhe esse site, ou execute lá 'twoarrows sync --after-restore'.</translation>
  </message>
  <message>
   <source>The record it belongs to has not arrived yet.</source>
   <translation>O registo a que pertence ainda não chegou.</translation>
  </message>
  <message>
   <source>The record to keep is not here, or was deleted.</source>
   <translation>O registo a manter não está aqui, ou foi eliminado.</translation>
  </message>
  <message>
   <source>The server could not be reached</source>
   <translation>Não foi possível chegar ao servidor</translation>
  </message>
  <message>
   <source>The site is not active on this datafile.</source>
   <translation>O site não está ativo neste ficheiro de dados.</translation>
  </message>
  <message>
   <source>The store is active there.</source>
   <translation>O armazém está ativo lá.</translation>
  </message>
  <message>
   <source>The store is visible there to {stores}.</source>
   <translation>O armazém é visível lá para {stores}.</translation>
  </message>
  <message>
   <source>The store is visible to none that is active there.</source>
   <translation>O armazém não é visível para nenhum ativo lá.</translation>
  </message>
  <message>
   <source>The sync ID {site_id} is not possible here: 1 is the central server's, and every remote site has another one.</source>
   <translation>O ID de sincronização {site_id} não é possível aqui: 1 é o do servidor central, e cada site remoto tem outro.</translation>
  </message>
  <message>
   <source>The two records are of different kinds or stores.</source>
   <translation>Os dois registos são de tipos ou armazéns diferentes.</translation>
  </message>
  <message>
   <source>To every site</source>
   <translation>A todos os sites</translation>
  </message>
  <message>
   <source>Transfer</source>
   <translation>Transferência</translation>
  </message>
  <message>
   <source>Unblocked</source>
   <translation>Bloqueio retirado</translation>
  </message>
  <message>
   <source>Unlock code changed</source>
   <translation>Código de desbloqueio mudado</translation>
  </message>
  <message>
   <source>Unlocked</source>
   <translation>Desbloqueado</translation>
  </message>
  <message>
   <source>Unlocking failed</source>
   <translation>Falhou o desbloqueio</translation>
  </message>
  <message>
   <source>Upgrading</source>
   <translation>A atualizar</translation>
  </message>
  <message>
   <source>User added</source>
   <translation>Utilizador adicionado</translation>
  </message>
  <message>
   <source>User changed</source>
   <translation>Utilizador alterado</translation>
  </message>
  <message>
   <source>Wait for integration</source>
   <translation>Esperar pela integração</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Em espera</translation>
  </message>
  <message>
   <source>Waiting for long</source>
   <translation>Em espera há muito</translation>
  </message>
  <message>
   <source>Waiting for too long</source>
   <translation>Em espera há demasiado tempo</translation>
  </message>
  <message>
   <source>{site} does not get it yet: it gets everything at once when it initialises.</source>
   <translation>{site} ainda não o recebe: recebe tudo de uma vez quando se inicializa.</translation>
  </message>
  <message>
   <source>{site} does not get it: a mobile site only takes the data of its own store, of the tables it knows.</source>
   <translation>{site} não o recebe: um site móvel só leva os dados do seu armazém, das tabelas que conhece.</translation>
  </message>
  <message>
   <source>{site} does not get it: data of this kind stays where it is entered.</source>
   <translation>{site} não o recebe: os dados deste tipo ficam onde são introduzidos.</translation>
  </message>
  <message>
   <source>{site} does not get it: it has no copy of {store}.</source>
   <translation>{site} não o recebe: não tem cópia de {store}.</translation>
  </message>
  <message>
   <source>{site} does not get it: it only goes where {store} is active.</source>
   <translation>{site} não o recebe: só vai para onde {store} está ativo.</translation>
  </message>
  <message>
   <source>{site} does not get it: of {store} it only gets transfers.</source>
   <translation>{site} não o recebe: de {store} só recebe transferências.</translation>
  </message>
  <message>
   <source>{site} does not get it: only sites with an active dispensary need it.</source>
   <translation>{site} não o recebe: só os sites com um dispensário ativo precisam dele.</translation>
  </message>
  <message>
   <source>{site} does not get it: the message is neither from nor to a store that is active there.</source>
   <translation>{site} não o recebe: a mensagem não é de nem para um armazém ativo lá.</translation>
  </message>
  <message>
   <source>{site} does not get it: the patient or prescriber is visible in no store there.</source>
   <translation>{site} não o recebe: o doente ou prescritor não é visível em nenhum armazém lá.</translation>
  </message>
  <message>
   <source>{site} does not get it: the transactions of {store}, a dispensary, are not included in sync.</source>
   <translation>{site} não o recebe: as transações de {store}, um dispensário, não estão incluídas na sincronização.</translation>
  </message>
  <message>
   <source>{site} gets it: central data goes to every site.</source>
   <translation>{site} recebe-o: os dados centrais vão para todos os sites.</translation>
  </message>
  <message>
   <source>{site} gets it: it has a full copy of {store}.</source>
   <translation>{site} recebe-o: tem uma cópia completa de {store}.</translation>
  </message>
  <message>
   <source>{site} gets it: it is the primary server, where it is edited.</source>
   <translation>{site} recebe-o: é o servidor primário, onde é editado.</translation>
  </message>
  <message>
   <source>{site} gets it: it names no store, so every site gets it.</source>
   <translation>{site} recebe-o: não indica nenhum armazém, por isso todos os sites o recebem.</translation>
  </message>
  <message>
   <source>{site} gets it: it was last changed on this site.</source>
   <translation>{site} recebe-o: foi alterado pela última vez neste site.</translation>
  </message>
  <message>
   <source>{site} gets it: the message is from or to a store that is active there.</source>
   <translation>{site} recebe-o: a mensagem é de ou para um armazém ativo lá.</translation>
  </message>
  <message>
   <source>{site} gets it: the patient is visible in a store there.</source>
   <translation>{site} recebe-o: o doente é visível num armazém lá.</translation>
  </message>
  <message>
   <source>{site} gets it: the prescriber belongs to no store, and a dispensary is active there.</source>
   <translation>{site} recebe-o: o prescritor não pertence a nenhum armazém, e há lá um dispensário ativo.</translation>
  </message>
  <message>
   <source>{site} gets it: the prescriber is known in a store there.</source>
   <translation>{site} recebe-o: o prescritor é conhecido num armazém lá.</translation>
  </message>
  <message>
   <source>{site} gets it: {party} is a store that is active there.</source>
   <translation>{site} recebe-o: {party} é um armazém ativo lá.</translation>
  </message>
  <message>
   <source>{site} gets it: {store} is active there.</source>
   <translation>{site} recebe-o: {store} está ativo lá.</translation>
  </message>
  <message>
   <source>{site} is not sent it: the last change came from there.</source>
   <translation>Não é enviado a {site}: a última alteração veio de lá.</translation>
  </message>
 </context>
 <context>
  <name>_LinkPanel</name>
  <message>
   <source>Central server</source>
   <translation>Servidor central</translation>
  </message>
  <message>
   <source>Last sync {0}</source>
   <translation>Última sincronização {0}</translation>
  </message>
  <message>
   <source>Next sync</source>
   <translation>Próxima sincronização</translation>
  </message>
  <message>
   <source>Not reached · last sync {0}</source>
   <translation>Inacessível · última sincronização {0}</translation>
  </message>
  <message>
   <source>Not synchronised yet</source>
   <translation>Ainda não sincronizado</translation>
  </message>
  <message>
   <source>The last attempt failed · last sync {0}</source>
   <translation>A última tentativa falhou · última sincronização {0}</translation>
  </message>
  <message>
   <source>This site</source>
   <translation>Este site</translation>
  </message>
  <message>
   <source>URL</source>
   <translation>URL</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>running</source>
   <translation>em curso</translation>
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
   <translation>&amp;Movê-lo mesmo assim, porque (fica no diário):</translation>
  </message>
  <message>
   <source>In the way of the move: {0}.</source>
   <translation>Impede a mudança: {0}.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>{0} last synchronised: {1} · records waiting: {2}</source>
   <translation>{0}, última sincronização: {1} · registos em espera: {2}</translation>
  </message>
 </context>
 <context>
  <name>_ServerPanel</name>
  <message>
   <source>Records waiting</source>
   <translation>Registos em espera</translation>
  </message>
  <message>
   <source>Restarts</source>
   <translation>Reinícios</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>URL for the sites</source>
   <translation>URL para os sites</translation>
  </message>
 </context>
</TS>
