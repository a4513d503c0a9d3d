package org.pmo4j.examples.spring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.pmo4j.examples.spring.engine.Evaluations;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.report.JsonReport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges the portfolio document of a request. */
@RestController
final class EvaluationController {

    private final Evaluations evaluations;

    EvaluationController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /**
     * Reads the document, judges it and writes the report, row by row. The document is read by the library, not by Spring,
     * so that all its faults are found.
     *
     * @param request its query is an {@link EvaluationQuery}, its body a portfolio document in UTF-8
     * @param response gets the report
     * @throws IOException if the connection fails
     * @throws HttpMediaTypeNotSupportedException if the body is encoded otherwise than in UTF-8, or compressed
     */
    @PostMapping(
            path = "/evaluations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Judges a portfolio as it was known at a date.",
            parameters = {
                @Parameter(in = ParameterIn.QUERY, name = "asOf", required = true, description = "The date.",
                        schema = @Schema(type = "string", format = "date", example = "2026-03-31")),
                @Parameter(in = ParameterIn.QUERY, name = "lang", description = "Language of messages and remedies.",
                        schema = @Schema(type = "string", allowableValues = {"en", "zh"}, defaultValue = "en")),
                @Parameter(in = ParameterIn.QUERY, name = "findingsOnly",
                        description = "Leaves out what passed and what did not apply.",
                        schema = @Schema(type = "boolean", defaultValue = "false"))
            },
            requestBody = @RequestBody(required = true, description = "A portfolio document in UTF-8.",
                    content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = SchemaController.PORTFOLIO))),
            responses = {
                @ApiResponse(responseCode = "200", description = "The report.",
                        content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
                                schema = @Schema(ref = SchemaController.REPORT))),
                @ApiResponse(responseCode = "400", description = "The query or the document is faulty.",
                        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                schema = @Schema(implementation = Problem.class))),
                @ApiResponse(responseCode = "408", description = "The body came too slowly.",
                        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                schema = @Schema(implementation = ProblemDetail.class))),
                @ApiResponse(responseCode = "413", description = "The body is too large.",
                        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                schema = @Schema(implementation = ProblemDetail.class))),
                @ApiResponse(responseCode = "415", description = "The body is no JSON in UTF-8.",
                        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                schema = @Schema(implementation = ProblemDetail.class)))
            })
    void evaluate(HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotSupportedException {
        EvaluationQuery query = EvaluationQuery.of(request.getParameterMap());
        checkEncoding(request);
        Portfolio portfolio = PortfolioJson.read(request.getInputStream());
        GovernanceReport report = evaluations.evaluate(portfolio, query.asOf());

        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        JsonReport writer = JsonReport.in(query.language());
        (query.findingsOnly() ? writer.findingsOnly() : writer).write(report, response.getOutputStream());
    }

    private static void checkEncoding(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        MediaType type = MediaType.parseMediaType(request.getContentType());
        boolean utf8 = type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
        if (!utf8 || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new HttpMediaTypeNotSupportedException("another encoding than UTF-8, or compressed");
        }
    }
}
