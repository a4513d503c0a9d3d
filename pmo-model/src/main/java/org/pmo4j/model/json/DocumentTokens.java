package org.pmo4j.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of one document, nested no deeper than {@value PortfolioJson#MAX_DEPTH} levels. */
final class DocumentTokens implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // A document is UTF-8; what the bytes look like decides nothing.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Depth and numbers are limited by the reader, with faults of its own.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * PortfolioJson.MAX_DEPTH)
                    .maxNumberLength(PortfolioJson.MAX_BYTES)
                    .maxStringLength(PortfolioJson.MAX_BYTES)
                    .maxNameLength(PortfolioJson.MAX_BYTES)
                    .build())
            .build();

    private final DocumentBytes document;
    private final JsonParser parser;

    DocumentTokens(DocumentBytes document) {
        this.document = document;
        this.parser = parser(document);
    }

    static JsonParser parser(DocumentBytes document) {
        return FACTORY.createParser(ObjectReadContext.empty(), document.open());
    }

    /**
     * Goes on to the next token.
     *
     * @return the token; null at the end
     * @throws JacksonException if the document is no JSON
     * @throws TooDeep if the token opens one level too many
     */
    @Nullable JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token != null && token.isStructStart()
                && parser.streamReadContext().getNestingDepth() > PortfolioJson.MAX_DEPTH) {
            throw new TooDeep();
        }
        return token;
    }

    JsonToken current() {
        return parser.currentToken();
    }

    String name() {
        return parser.currentName();
    }

    String text() {
        return parser.getString();
    }

    /** Goes on to the end of the current value. */
    void skip() {
        int open = 0;
        do {
            if (current().isStructStart()) {
                open++;
            } else if (current().isStructEnd()) {
                open--;
            }
            if (open > 0) {
                next();
            }
        } while (open > 0);
    }

    /** Names the place of the current token. */
    String place() {
        return document.place(parser.currentTokenLocation().getByteOffset());
    }

    /** Says why the document cannot be read any further. */
    String fault(RuntimeException cause) {
        if (cause instanceof TooDeep) {
            return "is nested more than " + PortfolioJson.MAX_DEPTH + " levels deep" + place();
        }
        if (cause instanceof UnexpectedEndOfInputException) {
            return "the document ends too early" + document.end();
        }
        var invalid = (JacksonException) cause;
        long offset = invalid.getLocation() == null ? -1 : invalid.getLocation().getByteOffset();
        return "is no JSON: " + invalid.getOriginalMessage().lines().findFirst().orElse("")
                + document.place(offset < 0 ? parser.currentLocation().getByteOffset() : offset);
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Ends the reading of a document that is nested too deep. */
    static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooDeep() {
            super(null, null, false, false);
        }
    }
}
