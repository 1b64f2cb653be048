; The installer for Windows: Inno Setup 6 makes dist\twoarrows-VERSION-setup.exe of it, called by build.ps1.
; Without an administrator's rights it installs for the user alone. Datafiles are never touched, neither by an upgrade
; nor by removal.

#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0 twoarrows.iss
#endif
; Older releases of Inno Setup 6 come without it.
#define HasArabic FileExists(CompilerPath + "Languages\Arabic.isl")

[Setup]
AppId={{6B0E3A5C-5D0B-4C5C-9B57-2A2A2A5E6F01}
AppName=Two Arrows
AppVersion={#Version}
AppPublisher=Two Arrows
DefaultDirName={autopf}\Two Arrows
DefaultGroupName=Two Arrows
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=twoarrows-{#Version}-setup
SetupIconFile=build\icons\twoarrows.ico
UninstallDisplayIcon={app}\twoarrows-desktop.exe
LicenseFile=LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
#if HasArabic
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[CustomMessages]
en.StartAtLogin=Start Two Arrows when I log in
es.StartAtLogin=Iniciar Two Arrows cuando inicie sesión
fr.StartAtLogin=Démarrer Two Arrows à l’ouverture de ma session
pt.StartAtLogin=Iniciar o Two Arrows quando eu entrar no sistema
en.CommandLine=Add the command twoarrows to the PATH
es.CommandLine=Añadir la orden twoarrows al PATH
fr.CommandLine=Ajouter la commande twoarrows au PATH
pt.CommandLine=Adicionar o comando twoarrows ao PATH
en.TryDemo=Try the demo network
es.TryDemo=Probar la red de demostración
fr.TryDemo=Essayer le réseau de démonstration
pt.TryDemo=Experimentar a rede de demonstração
en.Datafile=Two Arrows datafile
es.Datafile=Archivo de datos de Two Arrows
fr.Datafile=Fichier de données Two Arrows
pt.Datafile=Arquivo de dados do Two Arrows
#if HasArabic
ar.StartAtLogin=تشغيل Two Arrows عند تسجيل دخولي
ar.CommandLine=إضافة الأمر twoarrows إلى PATH
ar.TryDemo=تجربة الشبكة التجريبية
ar.Datafile=ملف بيانات Two Arrows
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "startup"; Description: "{cm:StartAtLogin}"; Flags: unchecked
Name: "path"; Description: "{cm:CommandLine}"; Flags: unchecked

[InstallDelete]
; What an earlier version had and this one has not would otherwise be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\twoarrows\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "build\icons\datafile.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\Two Arrows"; Filename: "{app}\twoarrows-desktop.exe"
Name: "{group}\{cm:TryDemo}"; Filename: "{app}\twoarrows.exe"; Parameters: "demo"; IconFilename: "{app}\twoarrows-desktop.exe"
Name: "{group}\{cm:UninstallProgram,Two Arrows}"; Filename: "{uninstallexe}"
Name: "{autodesktop}\Two Arrows"; Filename: "{app}\twoarrows-desktop.exe"; Tasks: desktopicon
Name: "{userstartup}\Two Arrows"; Filename: "{app}\twoarrows-desktop.exe"; Tasks: startup

[Registry]
Root: HKA; Subkey: "Software\Classes\.2a"; ValueType: string; ValueData: "TwoArrows.Datafile"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\TwoArrows.Datafile"; ValueType: string; ValueData: "{cm:Datafile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\TwoArrows.Datafile\DefaultIcon"; ValueType: string; ValueData: "{app}\datafile.ico"
Root: HKA; Subkey: "Software\Classes\TwoArrows.Datafile\shell\open\command"; ValueType: string; ValueData: """{app}\twoarrows-desktop.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath

[Run]
Filename: "{app}\twoarrows-desktop.exe"; Description: "{cm:LaunchProgram,Two Arrows}"; Flags: nowait postinstall skipifsilent

[Code]
const
  EnvironmentKey = 'Environment';

function IsNotOnPath: Boolean;
var
  Path: string;
begin
  if not RegQueryStringValue(HKCU, EnvironmentKey, 'Path', Path) then
    Path := '';
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Path) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Own: string;
  At: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  Own := ';' + ExpandConstant('{app}');
  if not RegQueryStringValue(HKCU, EnvironmentKey, 'Path', Path) then
    exit;
  At := Pos(Lowercase(Own) + ';', Lowercase(Path) + ';');
  if At > 0 then
  begin
    Delete(Path, At, Length(Own));
    RegWriteExpandStringValue(HKCU, EnvironmentKey, 'Path', Path);
  end;
end;
