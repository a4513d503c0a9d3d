@echo off
rem Runs Maven with nothing but a JDK installed; see .mvn\MavenLauncher.java.
if defined JAVA_HOME ("%JAVA_HOME%\bin\java" "%~dp0.mvn\MavenLauncher.java" %*) else (java "%~dp0.mvn\MavenLauncher.java" %*)
