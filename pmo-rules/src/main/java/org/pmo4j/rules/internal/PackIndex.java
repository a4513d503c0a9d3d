package org.pmo4j.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Reads the index of a pack from the class path; null where there is none. */
    static PackIndex read(String pack, ClassLoader classLoader) {
        Map<String, String> heads = new HashMap<>();
        Map<String, Map<String, String>> metadata = new TreeMap<>();
        try (InputStream in = classLoader.getResourceAsStream(FOLDER + pack + ".index")) {
            if (in == null) {
                return null;
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int end = line.indexOf('=');
                int dot = line.lastIndexOf('.', end);
                String value = line.substring(end + 1);
                if (dot < 0) {
                    heads.put(line.substring(0, end), value);
                } else {
                    metadata.computeIfAbsent(line.substring(0, dot), id -> new TreeMap<>())
                            .put(line.substring(dot + 1, end), value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index of pack " + pack + " cannot be read", e);
        }
        List<Policy> policies = metadata.entrySet().stream()
                .map(entry -> DrlFile.policy(entry.getKey(), pack, entry.getValue()))
                .toList();
        return new PackIndex(
                pack, policies, list(heads.get("files")), list(heads.get("models")), heads.get("hash"));
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
