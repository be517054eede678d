namespace ItaBot.Channels.Officers;

/// <summary>What an officer is to ITA in their agency.</summary>
public enum OfficerRole
{
    /// <summary>Owns measures and OIT items (ผู้รับผิดชอบ).</summary>
    Owner,

    /// <summary>Heads a unit (หัวหน้างาน).</summary>
    Supervisor,

    /// <summary>Heads the agency (ผู้บริหาร).</summary>
    Executive,

    /// <summary>Looks after ItaBot for the agency (ผู้ดูแลระบบ).</summary>
    Administrator,
}
