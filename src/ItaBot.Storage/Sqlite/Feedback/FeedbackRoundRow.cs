using ItaBot.Feedback.Rounds;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>A row of <c>feedback_round</c> without its counts.</summary>
internal sealed record FeedbackRoundRow(
    string Id, string AgencyId, string? Name, long RuleYear, long? Population, string OpenedAt, string? ClosedAt)
{
    /// <summary>Reads rows; conditions follow.</summary>
    public const string Select =
        """
        SELECT id AS Id, agency_id AS AgencyId, name AS Name, rule_year AS RuleYear, population AS Population,
            opened_at AS OpenedAt, closed_at AS ClosedAt
        FROM feedback_round
        """;

    /// <summary>The round of the row.</summary>
    public FeedbackRound Read() =>
        new(Id, AgencyId, Name, (int)RuleYear, (int?)Population, UtcText.Read(OpenedAt)) { ClosedAt = UtcText.ReadOptional(ClosedAt) };
}
