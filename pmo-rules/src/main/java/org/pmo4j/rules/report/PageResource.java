package org.pmo4j.rules.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A file of the library that stands inside each page, with the hash by which the page allows it.
 *
 * @param text the content
 * @param hash for example {@code sha256-} and 44 characters
 */
record PageResource(String text, String hash) {

    static final PageResource STYLE = read("report.css");
    static final PageResource SCRIPT = read("report.js");

    private static PageResource read(String name) {
        try (InputStream in = PageResource.class.getResourceAsStream(name)) {
            // The hash is over what stands in the page, in which every line ends with a line feed.
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new PageResource(text, "sha256-" + Base64.getEncoder().encodeToString(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " of the library cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
