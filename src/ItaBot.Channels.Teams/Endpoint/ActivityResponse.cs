namespace ItaBot.Channels.Teams.Endpoint;

/// <summary>What an activity is answered with, over HTTP.</summary>
internal abstract record ActivityResponse
{
    private ActivityResponse()
    {
    }

    /// <summary>It is done, or there is nothing to do: 200 without a body.</summary>
    internal sealed record Done : ActivityResponse;

    /// <summary>It is stored and will be done: 202 without a body.</summary>
    internal sealed record Stored : ActivityResponse;

    /// <summary>An invoke is answered.</summary>
    /// <param name="Status">The status.</param>
    /// <param name="Json">The body as UTF-8; empty for none.</param>
    internal sealed record Answered(int Status, ReadOnlyMemory<byte> Json) : ActivityResponse;

    /// <summary>It lacks what answering it needs: 400.</summary>
    internal sealed record Invalid : ActivityResponse;

    /// <summary>It is an invoke that nobody knows: 501.</summary>
    internal sealed record Unknown : ActivityResponse;

    /// <summary>It could not be stored: 503, so that it is sent again.</summary>
    internal sealed record Unavailable : ActivityResponse;
}
