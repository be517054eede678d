using System.Globalization;

namespace ItaBot.FakeAzure.Activities;

/// <summary>A channel of a team.</summary>
/// <param name="Id">Its id: <c>19:…@thread.tacv2</c>.</param>
/// <param name="TeamId">The team's id.</param>
public sealed record FakeChannel(string Id, string TeamId)
{
    /// <summary>The n-th channel of a team.</summary>
    public static FakeChannel Number(int n) => new(
        string.Create(CultureInfo.InvariantCulture, $"19:{n:x32}@thread.tacv2"), "19:66P469zibfbsGI-_a0aN_toLTZpyzS6u7CT3TsXdgPw1@thread.tacv2");

    /// <summary>The conversation of a thread in it.</summary>
    /// <param name="root">The id of the message that the thread began with.</param>
    public string Thread(string root) => $"{Id};messageid={root}";
}
