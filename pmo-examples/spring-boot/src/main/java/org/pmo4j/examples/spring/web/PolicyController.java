package org.pmo4j.examples.spring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.pmo4j.rules.GovernanceEngine;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells which policies the service judges by. */
@RestController
final class PolicyController {

    private final GovernanceEngine engine;
    private final ParameterValues values;

    PolicyController(GovernanceEngine engine, ParameterValues values) {
        this.engine = engine;
        this.values = values;
    }

    /**
     * Lists all policies.
     *
     * @return the policies by pack, then by id
     */
    @GetMapping(path = "/policies", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Lists the policies of this service by pack, then by id.")
    List<PolicyView> policies() {
        return engine.policies().stream().map(policy -> PolicyView.of(policy, values)).toList();
    }

    /**
     * Tells everything about one policy.
     *
     * @param id its id
     * @return the policy
     * @throws ResponseStatusException if this service has no such policy
     */
    @GetMapping(path = "/policies/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Tells everything about one policy.",
            responses = {
                @ApiResponse(responseCode = "200", description = "The policy."),
                @ApiResponse(responseCode = "404", description = "This service has no such policy.",
                        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                schema = @Schema(implementation = ProblemDetail.class)))
            })
    PolicyDetails policy(@PathVariable String id) {
        return engine.policies().stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .map(policy -> PolicyDetails.of(policy, values))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such policy; GET /policies lists all."));
    }
}
