using System.Diagnostics;
using ItaBot.Conversations;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ItaBot.Host.WebChat;

/// <summary>What the page asks its server.</summary>
internal static class AskEndpoints
{
    /// <summary>The id of the agency that is meant where no setting names one.</summary>
    private const string SampleAgency = "klong-mueang";

    /// <summary>Answers a question.</summary>
    public static async Task<Results<Ok<AskAnswer>, ProblemHttpResult>> AskAsync(
        HttpRequest request,
        AnswerTurn answerTurn,
        IAssessmentStore assessments,
        IConfiguration configuration,
        TimeProvider clock,
        CancellationToken cancellationToken) =>
        await AskReader.ReadAsync(request, cancellationToken) switch
        {
            AskReading.Refused refused => WebChatProblems.Of(refused.Status, refused.Why),
            AskReading.Read { AgencyId: { } id } when !await IsKnownAsync(assessments, id, cancellationToken) =>
                WebChatProblems.Of(StatusCodes.Status400BadRequest, new LocalText(
                    "ไม่มีผลการประเมินของหน่วยงานที่เลือก",
                    "There is no assessment of the chosen agency.")),
            AskReading.Read read => await AnswerAsync(read, answerTurn, configuration, clock, cancellationToken),
            _ => throw new UnreachableException(),
        };

    /// <summary>Lists the agencies that can be asked about.</summary>
    public static async Task<Ok<AgencyChoices>> ListAgenciesAsync(
        IAssessmentStore assessments, IConfiguration configuration, CancellationToken cancellationToken)
    {
        var agencies = await assessments.ListAgenciesAsync(cancellationToken);
        return TypedResults.Ok(new AgencyChoices(
            DefaultAgency(configuration),
            [.. agencies.Select(AgencyChoice.Of)]));
    }

    private static async Task<Ok<AskAnswer>> AnswerAsync(
        AskReading.Read read,
        AnswerTurn answerTurn,
        IConfiguration configuration,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var turn = new Turn(
            read.Text, read.Audience, read.AgencyId ?? DefaultAgency(configuration), read.Locale, clock.GetUtcNow(), read.ConversationId);
        var answer = await answerTurn(turn, cancellationToken);
        return TypedResults.Ok(
            new AskAnswer(answer.Understood.Intent, answer.Locale, answer.Replies, answer.Receipt));
    }

    private static async Task<bool> IsKnownAsync(
        IAssessmentStore assessments, string agencyId, CancellationToken cancellationToken) =>
        (await assessments.ListAgenciesAsync(cancellationToken))
            .Any(agency => string.Equals(agency.Id, agencyId, StringComparison.Ordinal));

    private static string DefaultAgency(IConfiguration configuration) => configuration["Agency"] ?? SampleAgency;
}
