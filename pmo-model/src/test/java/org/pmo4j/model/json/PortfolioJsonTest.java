package org.pmo4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.Money;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.project.Project;

class PortfolioJsonTest {

    @Test
    void reads_values_of_every_kind() {
        Portfolio portfolio = PortfolioJson.read(Documents.harbourTunnel());

        Project tunnel = portfolio.projects().get(1);
        assertThat(tunnel.nameZh()).isEqualTo("海港隧道");
        assertThat(tunnel.priority()).isEqualTo(1);
        assertThat(tunnel.buys()).isTrue();
        assertThat(tunnel.plannedStart()).isEqualTo(LocalDate.of(2025, 1, 6));
        assertThat(tunnel.actualCost()).isEqualTo(Money.of("CAD", "31000000.25"));
        assertThat(tunnel.riskRegister().risks().get(1).probability()).isEqualByComparingTo("0.3");
        assertThat(tunnel.riskRegister().risks().get(1).owner()).isEqualTo(new PersonId("P-3"));
        assertThat(portfolio.programs().get(0).projects()).isEqualTo(Set.of(new ProjectId("TUNNEL"), new ProjectId("QUAY")));
    }

    @Test
    void reads_an_amount_from_a_string_or_a_number() {
        Portfolio portfolio = PortfolioJson.read(Documents.harbourTunnel());

        assertThat(portfolio.budget()).isEqualTo(Money.of("CAD", "180000000"));
        assertThat(portfolio.riskReserve()).isEqualTo(Money.of("CAD", "4500000.5"));
    }

    @Test
    void reads_a_catalogue_entry_from_its_code_and_another_one_from_an_object() {
        Project tunnel = PortfolioJson.read(Documents.harbourTunnel()).projects().get(1);

        assertThat(tunnel.gatePlan().gates().get(0).evidence().get(0).artefact())
                .isEqualTo(ArtefactCatalogue.find("BUSINESS_CASE"));
        assertThat(tunnel.artefacts().artefacts().get(0).type()).isEqualTo(new ArtefactType("TUNNEL_PERMIT", "DOCUMENT"));
    }

    @Test
    void writes_a_catalogue_entry_as_its_code_and_another_one_as_an_object() {
        String written = PortfolioJson.write(PortfolioJson.read(Documents.harbourTunnel()));

        assertThat(written).contains("\"artefact\": \"BUSINESS_CASE\"").contains("\"id\": \"TUNNEL_PERMIT\"");
    }

    @Test
    void gives_a_default_to_what_a_document_leaves_out() {
        Gate gate = PortfolioJson.read(Documents.harbourTunnel()).projects().get(1).gatePlan().gates().get(0);

        assertThat(gate.mandatory()).isTrue();
        assertThat(gate.portfolioGate()).isFalse();
        assertThat(PortfolioJson.read(Documents.minimal("")).programs()).isEmpty();
    }

    @Test
    void takes_a_null_register_as_not_held_and_an_empty_one_as_known_to_be_empty() {
        Portfolio notHeld = PortfolioJson.read(Documents.minimal(", \"riskRegister\": null"));
        Portfolio empty = PortfolioJson.read(Documents.minimal(", \"riskRegister\": {\"risks\": []}"));

        assertThat(notHeld.riskRegister()).isNull();
        assertThat(empty.riskRegister().risks()).isEmpty();
    }

    @Test
    void reads_what_it_wrote_as_an_equal_portfolio() {
        Portfolio portfolio = PortfolioJson.read(Documents.harbourTunnel());

        Portfolio again = PortfolioJson.read(PortfolioJson.write(portfolio));

        assertThat(again).isEqualTo(portfolio);
    }

    @Test
    void writes_the_same_bytes_again() {
        String written = PortfolioJson.write(PortfolioJson.read(Documents.harbourTunnel()));

        assertThat(PortfolioJson.write(PortfolioJson.read(written))).isEqualTo(written);
    }

    @Test
    void writes_a_small_portfolio_in_lines_of_two_blanks_a_level() {
        Portfolio portfolio = PortfolioJson.read(Documents.minimal(", \"budget\": {\"amount\": \"1.2e3\", \"currency\": \"CAD\"}"));

        assertThat(PortfolioJson.write(portfolio)).isEqualTo("""
                {
                  "schemaVersion": "1.0",
                  "id": "PF",
                  "name": "Works",
                  "budget": {
                    "amount": 1200,
                    "currency": "CAD"
                  },
                  "organization": {
                    "id": "O",
                    "name": "City",
                    "units": [],
                    "people": [],
                    "pmos": []
                  },
                  "programs": [],
                  "projects": []
                }
                """);
    }

    @Test
    void reads_and_writes_files_and_streams_alike(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("portfolio.json");
        Portfolio portfolio = PortfolioJson.read(Documents.harbourTunnel());
        var out = new ByteArrayOutputStream();

        PortfolioJson.write(portfolio, file);
        PortfolioJson.write(portfolio, out);

        assertThat(Files.readAllBytes(file)).isEqualTo(out.toByteArray());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(PortfolioJson.write(portfolio));
        assertThat(PortfolioJson.read(file)).isEqualTo(portfolio);
        assertThat(PortfolioJson.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(portfolio);
    }

    @Test
    void names_the_file_that_is_not_there(@TempDir Path directory) {
        Path file = directory.resolve("missing.json");

        assertThatThrownBy(() -> PortfolioJson.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read '" + file + "': there is no such file");
    }

    @Test
    void names_the_directory_that_is_no_file(@TempDir Path directory) {
        assertThatThrownBy(() -> PortfolioJson.read(directory))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read '" + directory + "': it is a directory");
    }

    @Test
    void leaves_a_file_as_it_was_when_a_portfolio_cannot_be_written(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("portfolio.json"), "before");
        Portfolio portfolio = PortfolioJson.read(Documents.minimal("")).withNameZh("half \ud83d");

        assertThatThrownBy(() -> PortfolioJson.write(portfolio, file))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("portfolio document: $.nameZh: holds half a surrogate pair");
        assertThat(file).hasContent("before");
    }

    @Test
    void refuses_to_write_a_year_that_no_document_can_hold() {
        Portfolio portfolio = PortfolioJson.read(Documents.harbourTunnel());
        Project late = portfolio.projects().get(0).withPlannedFinish(LocalDate.of(10000, 1, 1));
        Portfolio changed = portfolio.withProjects(java.util.List.of(late, portfolio.projects().get(1)));

        assertThatThrownBy(() -> PortfolioJson.write(changed))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("portfolio document: $.projects[0].plannedFinish: +10000-01-01 is not in the years 0000 to 9999");
    }
}
