using ItaBot.Scoring.Assessments;

namespace ItaBot.Conversations.Tests.Understanding;

internal static class Some
{
    /// <summary>One of the agencies that share a name.</summary>
    public static Agency Agency(string id, string province) =>
        new(id, "องค์การบริหารส่วนตำบลทุ่งทอง", AgencyType.SAO, Province: province);
}
