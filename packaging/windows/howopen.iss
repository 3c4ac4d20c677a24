; SPDX-License-Identifier: Apache-2.0
; The installer for Windows, from the bundle in dist\howopen: iscc packaging\windows\howopen.iss (Inno Setup 6.3).
; It installs for one person without an administrator, or for all with one. It has not been run yet.
#define Program "..\..\dist\howopen\howopen.exe"
#define Version GetEnv("HOWOPEN_VERSION")
#if Version == ""
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6E0D1C6A-3B57-4C0E-9C54-2A7B0F4E8D11}
AppName=HowOpen
AppVersion={#Version}
AppPublisher=The HowOpen contributors
LicenseFile=..\..\LICENSE
DefaultDirName={autopf}\HowOpen
DefaultGroupName=HowOpen
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=howopen-{#Version}-windows-x64
SetupIconFile=..\..\build\icons\howopen.ico
UninstallDisplayIcon={app}\howopen-gui.exe

[Files]
Source: "..\..\dist\howopen\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\HowOpen"; Filename: "{app}\howopen-gui.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.howopen"; ValueType: string; ValueData: "HowOpen.Review"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.howopen"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-howopen-review"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\HowOpen.Review"; ValueType: string; ValueData: "HowOpen review"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\HowOpen.Review\DefaultIcon"; ValueType: string; ValueData: "{app}\howopen-gui.exe,0"
Root: HKA; Subkey: "Software\Classes\HowOpen.Review\shell\open\command"; ValueType: string; ValueData: """{app}\howopen-gui.exe"" ""%1"""
; Offered beside others for these, never taken over.
Root: HKA; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueType: string; ValueName: "HowOpen.Document"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.docx\OpenWithProgids"; ValueType: string; ValueName: "HowOpen.Document"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.odt\OpenWithProgids"; ValueType: string; ValueName: "HowOpen.Document"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\HowOpen.Document"; ValueType: string; ValueData: "Document"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\HowOpen.Document\shell\open\command"; ValueType: string; ValueData: """{app}\howopen-gui.exe"" ""%1"""

[Run]
Filename: "{app}\howopen-gui.exe"; Description: "Open HowOpen"; Flags: nowait postinstall skipifsilent
