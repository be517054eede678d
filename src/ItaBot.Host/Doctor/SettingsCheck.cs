using Microsoft.Extensions.Options;

namespace ItaBot.Host.Doctor;

/// <summary>Whether the settings are valid: what would stop the start.</summary>
internal sealed class SettingsCheck(IStartupValidator validator) : IDoctorCheck
{
    public const string Id = "settings";

    public string Name => Id;

    public IReadOnlyList<string> Needs => [];

    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken)
    {
        validator.Validate();
        return Task.FromResult<IReadOnlyList<Finding>>([Finding.Ok(Id, "ค่าตั้งใช้ได้", "the settings are valid")]);
    }
}
