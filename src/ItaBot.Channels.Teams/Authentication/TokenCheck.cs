namespace ItaBot.Channels.Teams.Authentication;

/// <summary>Whether a token is genuine.</summary>
internal abstract record TokenCheck
{
    private TokenCheck()
    {
    }

    /// <summary>It is.</summary>
    internal sealed record Genuine(CheckedToken Token) : TokenCheck;

    /// <summary>It is not.</summary>
    internal sealed record Refused(RefusalReason Reason) : TokenCheck;
}
