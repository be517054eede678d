using System.CommandLine;

namespace ItaBot.Host.CommandLine;

/// <summary><c>round</c>: rounds of quick feedback.</summary>
internal static class RoundCommand
{
    public static Command Create() => new("round", "รอบเก็บความเห็นของประชาชน — rounds of quick feedback from citizens")
    {
        RoundOpenCommand.Create(),
        RoundCloseCommand.Create(),
        RoundResultsCommand.Create(),
        RoundListCommand.Create(),
        RoundInviteCommand.Create(),
    };
}
