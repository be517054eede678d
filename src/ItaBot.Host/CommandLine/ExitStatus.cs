namespace ItaBot.Host.CommandLine;

/// <summary>What a verb tells whoever called it.</summary>
internal static class ExitStatus
{
    /// <summary>It was done.</summary>
    public const int Done = 0;

    /// <summary>The input was refused; what and where is on standard error, and nothing was stored.</summary>
    public const int Refused = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int WrongUsage = 2;
}
