@echo off
rem Finds a JDK from 21 on and puts its folder into YUI_JDK, its number into YUI_JDK_MAJOR.
set "YUI_JDK="
if defined YUI_JAVA_HOME (
  call :look "%YUI_JAVA_HOME%"
  if defined YUI_JDK exit /b 0
  echo YUI_JAVA_HOME は JDK 21 以上ではありません。JDK 21 以上の場所に直すか、YUI_JAVA_HOME を消してください。 1>&2
  echo YUI_JAVA_HOME is not a JDK 21 or later. Name one, or unset YUI_JAVA_HOME. 1>&2
  exit /b 3
)
if defined JAVA_HOME call :look "%JAVA_HOME%"
if defined YUI_JDK exit /b 0
for /f "delims=" %%j in ('where javac.exe 2^>nul') do call :look "%%~dpj.."
for %%k in ("HKLM\SOFTWARE\JavaSoft\JDK" "HKLM\SOFTWARE\Eclipse Adoptium\JDK" "HKLM\SOFTWARE\Microsoft\JDK") do (
  for /f "tokens=2,*" %%a in ('reg query %%k /s 2^>nul ^| findstr /r /c:" JavaHome " /c:" Path "') do call :look "%%b"
)
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Amazon Corretto" "Zulu" "BellSoft") do (
  for /d %%j in ("%ProgramFiles%\%%~v\*") do call :look "%%j"
)
if defined YUI_JDK exit /b 0
echo JDK 21 以上が見つかりません。JDK 21 か 25（Eclipse Temurin など）を入れるか、その場所を YUI_JAVA_HOME に入れてください。 1>&2
echo No JDK 21 or later was found. Install JDK 21 or 25 (Eclipse Temurin, for one), or name its folder in YUI_JAVA_HOME. 1>&2
exit /b 3

rem The first that fits counts.
:look
if defined YUI_JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do call :version "%%k" "%%~l" "%~1"
exit /b 0

:version
if not "%~1"=="JAVA_VERSION" exit /b 0
for /f "tokens=1 delims=.+-" %%m in ("%~2") do if %%m GEQ 21 call :take %%m "%~3"
exit /b 0

:take
set "YUI_JDK_MAJOR=%1"
set "YUI_JDK=%~2"
exit /b 0
