using System.Diagnostics;
using ItaBot.Conversations;
using ItaBot.Host.Settings;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.WebChat;

/// <summary>What the page asks its server.</summary>
internal static class AskEndpoints
{
    /// <summary>Answers a question.</summary>
    public static async Task<Results<Ok<AskAnswer>, ProblemHttpResult>> AskAsync(
        HttpRequest request,
        AnswerTurn answerTurn,
        IAssessmentStore assessments,
        IOptions<ItaBotOptions> options,
        TimeProvider clock,
        CancellationToken cancellationToken) =>
        await AskReader.ReadAsync(request, cancellationToken) switch
        {
            AskReading.Refused refused => WebChatProblems.Of(refused.Status, refused.Why),
            AskReading.Read { AgencyId: { } id } when !await IsKnownAsync(assessments, id, cancellationToken) =>
                WebChatProblems.Of(StatusCodes.Status400BadRequest, new LocalText(
                    "ไม่มีผลการประเมินของหน่วยงานที่เลือก",
                    "There is no assessment of the chosen agency.")),
            AskReading.Read read => await AnswerAsync(read, answerTurn, options, clock, cancellationToken),
            _ => throw new UnreachableException(),
        };

    /// <summary>Lists the agencies that can be asked about.</summary>
    public static async Task<Ok<AgencyChoices>> ListAgenciesAsync(
        IAssessmentStore assessments, IOptions<ItaBotOptions> options, CancellationToken cancellationToken)
    {
        var agencies = await assessments.ListAgenciesAsync(cancellationToken);
        return TypedResults.Ok(new AgencyChoices(
            options.Value.Agency,
            [.. agencies.Select(agency => new AgencyChoice(agency.Id, AgencyTypes.ShortNameOf(agency)))]));
    }

    private static async Task<Ok<AskAnswer>> AnswerAsync(
        AskReading.Read read,
        AnswerTurn answerTurn,
        IOptions<ItaBotOptions> options,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var turn = new Turn(
            read.Text, read.Audience, read.AgencyId ?? options.Value.Agency, read.Locale, clock.GetUtcNow(), read.ConversationId);
        var answer = await answerTurn(turn, cancellationToken);
        return TypedResults.Ok(
            new AskAnswer(answer.Understood.Intent, answer.Locale, answer.Replies, AskFact.Of(answer), answer.Receipt));
    }

    private static async Task<bool> IsKnownAsync(
        IAssessmentStore assessments, string agencyId, CancellationToken cancellationToken) =>
        (await assessments.ListAgenciesAsync(cancellationToken))
            .Any(agency => string.Equals(agency.Id, agencyId, StringComparison.Ordinal));
}
