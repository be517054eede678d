namespace ItaBot.Channels.Lanes;

/// <summary>An exception as logs take it: what it is and where it came from. Its message may quote what somebody wrote.</summary>
internal static class FailureOutline
{
    public static string Of(Exception exception)
    {
        var parts = new List<string>();
        for (var e = exception; e is not null; e = e.InnerException)
        {
            parts.Add($"{e.GetType()}{Environment.NewLine}{e.StackTrace}".TrimEnd());
        }

        return string.Join($"{Environment.NewLine}because of ", parts);
    }
}
