import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Runs Maven where nothing but a JDK is installed: {@code mvnw} starts this file as a program. An installed Maven is used if it
 * is new enough; otherwise the version below is fetched once, checked and unpacked under the user's home. A mirror is named by
 * the environment variable MVNW_REPOURL, as for the usual Maven wrapper.
 */
final class MavenLauncher {

    private static final String VERSION = "3.9.11";
    private static final String SHA_256 = "0d7125e8c91097b36edb990ea5934e6c68b4440eef4ea96510a0f6815e7eeadb";
    private static final String ARCHIVE = "https://archive.apache.org/dist/maven/maven-3/" + VERSION + "/binaries/";
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    private static final String MVN = WINDOWS ? "mvn.cmd" : "mvn";

    private MavenLauncher() {}

    public static void main(String[] arguments) throws Exception {
        Path maven = installed();
        List<String> command = new ArrayList<>();
        command.add((maven == null ? fetched() : maven).toString());
        command.addAll(List.of(arguments));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    /** Returns the Maven on the path; null where there is none or it is older than 3.8.6. */
    private static Path installed() throws Exception {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator"))) {
            Path maven = Path.of(folder, MVN);
            if (Files.isExecutable(maven)) {
                Process asked = new ProcessBuilder(maven.toString(), "-version").start();
                String answer = new String(asked.getInputStream().readAllBytes());
                asked.waitFor();
                return answer.matches("(?s).*Apache Maven (3\\.8\\.([6-9]|\\d\\d)|3\\.9|3\\.[1-9]\\d|[4-9]).*") ? maven : null;
            }
        }
        return null;
    }

    private static Path fetched() throws Exception {
        Path home = Path.of(System.getProperty("user.home"), ".m2", "wrapper", "dists", "pmo4j");
        Path maven = home.resolve("apache-maven-" + VERSION).resolve("bin").resolve(MVN);
        if (!Files.exists(maven)) {
            String file = "apache-maven-" + VERSION + "-bin.zip";
            String mirror = System.getenv("MVNW_REPOURL");
            String url = (mirror == null ? ARCHIVE : mirror + "/org/apache/maven/apache-maven/" + VERSION + "/") + file;
            System.err.println("Fetching Maven " + VERSION + " from " + url);
            Files.createDirectories(home);
            Path zip = Files.createTempFile(home, "maven", ".zip");
            Path unpacked = Files.createTempDirectory(home, "unpacked");
            try (InputStream in = URI.create(url).toURL().openStream()) {
                Files.copy(in, zip, StandardCopyOption.REPLACE_EXISTING);
            }
            check(zip);
            unpack(zip, unpacked);
            Files.delete(zip);
            Files.move(unpacked.resolve("apache-maven-" + VERSION), home.resolve("apache-maven-" + VERSION));
            Files.delete(unpacked);
        }
        return maven;
    }

    private static void check(Path zip) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(zip));
        if (!HexFormat.of().formatHex(digest).equals(SHA_256)) {
            Files.delete(zip);
            throw new IOException("the Maven that was fetched is not the one expected: its SHA-256 is not " + SHA_256);
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new UncheckedIOException(new IOException("the archive reaches out of its folder: " + entry.getName()));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                    if (target.getParent().getFileName().toString().equals("bin")) {
                        target.toFile().setExecutable(true);
                    }
                }
            }
        }
    }
}
