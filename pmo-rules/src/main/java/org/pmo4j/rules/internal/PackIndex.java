package org.pmo4j.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmo4j.rules.Policy;

/**
 * What the build writes down about a pack, so that nothing has to be found out when a program starts: the metadata of its
 * policies, their files, the classes of their compiled rules and a hash of the texts.
 */
public record PackIndex(
        String pack, List<Policy> policies, List<String> files, List<String> models, String hash) {

    static final String FOLDER = "META-INF/pmo4j/packs/";

    /** Returns the text of the index; the same pack always gives the same text. */
    static String text(List<DrlFile> files, List<String> models) {
        Map<String, String> lines = new TreeMap<>();
        lines.put("files", files.stream().map(DrlFile::fileName).collect(Collectors.joining(",")));
        lines.put("models", String.join(",", models));
        lines.put("hash", hash(files));
        for (DrlFile file : files) {
            file.metadata().forEach((key, value) -> lines.put(file.id() + "." + key, value));
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue().replace("\\", "\\\\") + "\n")
                .collect(Collectors.joining());
    }

    /** Reads the index of a pack from the class path; null where there is none. */
    static PackIndex read(String pack, ClassLoader classLoader) {
        Properties lines = new Properties();
        try (InputStream in = classLoader.getResourceAsStream(FOLDER + pack + ".properties")) {
            if (in == null) {
                return null;
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the index of pack " + pack + " cannot be read", e);
        }
        Map<String, Map<String, String>> metadata = new TreeMap<>();
        for (String key : lines.stringPropertyNames()) {
            int dot = key.indexOf('.');
            if (dot > 0) {
                metadata.computeIfAbsent(key.substring(0, dot), id -> new TreeMap<>())
                        .put(key.substring(dot + 1), lines.getProperty(key));
            }
        }
        List<Policy> policies = metadata.entrySet().stream()
                .map(entry -> DrlFile.policy(entry.getKey(), pack, entry.getValue()))
                .toList();
        return new PackIndex(
                pack, policies, list(lines.getProperty("files")), list(lines.getProperty("models")), lines.getProperty("hash"));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    /** Returns the SHA-256 of the texts in the order of their file names. */
    static String hash(List<DrlFile> files) {
        return sha256(files.stream().map(DrlFile::text).collect(Collectors.joining()));
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
