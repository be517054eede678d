namespace ItaBot.Host.Samples;

/// <summary>The section <c>Samples</c> of the settings.</summary>
internal sealed class SamplesOptions
{
    public const string Section = "Samples";

    /// <summary>Whether the sample agencies are loaded into an empty database; by default in Development only.</summary>
    public bool Load { get; set; }
}
